using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>
    /// A state as one turn keeps it. A property can change only after it was handed out, so only then is it
    /// remembered how it looked; a property that nobody asks for costs nothing.
    /// </summary>
    public class CachedBotState
    {
        private Dictionary<string, Fingerprint> _handedOut;
        private Dictionary<string, object> _loaded;
        private bool _alwaysChanged;

        internal CachedBotState(IDictionary<string, object> state)
        {
            State = state;
            _loaded = new Dictionary<string, object>(state);
        }

        /// <summary>The properties.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty state that counts as changed, because what is stored is not empty.</summary>
        internal static CachedBotState Cleared() => new(new Dictionary<string, object>()) { _alwaysChanged = true };

        /// <summary>A property as a type; a value that the storage left as JSON becomes an object, once.</summary>
        internal bool TryHandOut<T>(string name, out T value)
        {
            value = default;
            if (!State.TryGetValue(name, out var stored))
            {
                return false;
            }

            if (stored is JToken json && !typeof(JToken).IsAssignableFrom(typeof(T)) && typeof(T) != typeof(object))
            {
                value = json.ToObject<T>(StateJson.Serializer);
                State[name] = value;
                RememberConverted(name, json, value);
                return true;
            }

            RememberAppearance(name, stored);
            value = stored is null ? default : (T)stored;
            return true;
        }

        internal void ExpectChangesEverywhere()
        {
            foreach (var (name, value) in State)
            {
                RememberAppearance(name, value);
            }
        }

        internal bool IsChanged()
        {
            if (_alwaysChanged || State.Count != _loaded.Count)
            {
                return true;
            }

            foreach (var (name, value) in State)
            {
                if (!_loaded.TryGetValue(name, out var original) || !IsUnchanged(name, value, original))
                {
                    return true;
                }
            }

            return false;
        }

        internal void MarkSaved()
        {
            _alwaysChanged = false;
            _handedOut = null;
            _loaded = new Dictionary<string, object>(State);

            // Everything that was read in this turn may still be in somebody's hands.
            ExpectChangesEverywhere();
        }

        private bool IsUnchanged(string name, object value, object original)
        {
            if (_handedOut is not null && _handedOut.TryGetValue(name, out var before))
            {
                return before == Fingerprint.Of(value);
            }

            return ReferenceEquals(value, original) || Fingerprint.Of(value) == Fingerprint.Of(original);
        }

        private void RememberAppearance(string name, object value)
        {
            if (_loaded.TryGetValue(name, out var original) && ReferenceEquals(original, value) && value is not string)
            {
                (_handedOut ??= []).TryAdd(name, Fingerprint.Of(value));
            }
        }

        private void RememberConverted(string name, object original, object value)
        {
            if (_loaded.TryGetValue(name, out var loaded) && ReferenceEquals(loaded, original))
            {
                (_handedOut ??= []).TryAdd(name, Fingerprint.Of(value));
            }
        }
    }
}
