using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>
    /// A state as one turn keeps it. A property can change only when somebody gets, sets or removes it, so only then
    /// is it remembered how it was; a property that nobody asks for costs nothing.
    /// </summary>
    public class CachedBotState
    {
        // The text of each property that may have changed, as it was when the state was read or saved; null for none.
        private readonly Dictionary<string, string> _before = [];
        private bool _openToAll;
        private bool _alwaysChanged;

        internal CachedBotState(IDictionary<string, object> state) => State = state;

        /// <summary>The properties.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>An empty state that counts as changed, because what is stored is not empty.</summary>
        internal static CachedBotState Cleared() => new(new Dictionary<string, object>()) { _alwaysChanged = true };

        /// <summary>A property as a type; a value that the storage left as JSON becomes an object, once.</summary>
        internal bool TryHandOut<T>(string name, out T value)
        {
            value = default;
            if (!State.TryGetValue(name, out var kept))
            {
                return false;
            }

            if (kept is JToken json && !typeof(JToken).IsAssignableFrom(typeof(T)) && typeof(T) != typeof(object))
            {
                kept = json.ToObject<T>(StateJson.Serializer);
                State[name] = kept;
            }

            Remember(name);
            value = kept is null ? default : (T)kept;
            return true;
        }

        internal void Set(string name, object value)
        {
            Remember(name);
            State[name] = value;
        }

        internal void Remove(string name)
        {
            Remember(name);
            State.Remove(name);
        }

        /// <summary>Expects that any property is changed from now on, by someone who has the whole state.</summary>
        internal void OpenToAll()
        {
            _openToAll = true;
            foreach (var name in State.Keys)
            {
                Remember(name);
            }
        }

        /// <summary>Whether it must be written although no property changed.</summary>
        internal bool IsAlwaysChanged => _alwaysChanged;

        /// <summary>The properties that changed, each with its text now, or <c>null</c> when it is gone.</summary>
        internal Dictionary<string, string> Changes()
        {
            var changes = new Dictionary<string, string>();
            foreach (var (name, before) in _before)
            {
                var now = State.TryGetValue(name, out var value) ? StateText.Of(value, StateJson.Serializer, before) : null;
                if (!ReferenceEquals(now, before))
                {
                    changes.Add(name, now);
                }
            }

            if (_openToAll)
            {
                foreach (var name in State.Keys.Where(name => !_before.ContainsKey(name)))
                {
                    changes.Add(name, TextOf(name));
                }
            }

            return changes;
        }

        /// <summary>The changes are stored; who got a property in this turn may go on changing it.</summary>
        internal void MarkSaved(Dictionary<string, string> changes)
        {
            _alwaysChanged = false;
            foreach (var (name, now) in changes)
            {
                _before[name] = now;
            }
        }

        private void Remember(string name)
        {
            if (!_before.ContainsKey(name))
            {
                _before[name] = TextOf(name);
            }
        }

        private string TextOf(string name) =>
            State.TryGetValue(name, out var value) ? StateText.Of(value, StateJson.Serializer) : null;
    }
}
