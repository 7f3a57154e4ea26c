using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>Gives a turn the culture of its activity's locale.</summary>
internal static class TurnCulture
{
    // A locale comes from outside: only so many are kept, whatever a client invents.
    private const int MostKept = 256;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sets the thread's culture for the calling async method; a locale that is no culture changes nothing.</summary>
    public static void Apply(ITurnContext turnContext)
    {
        var locale = turnContext.Activity?.Locale;
        if (string.IsNullOrWhiteSpace(locale) || Find(locale) is not { } culture)
        {
            return;
        }

        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        if (turnContext is TurnContext context)
        {
            context.Locale = locale;
        }
    }

    private static CultureInfo Find(string locale)
    {
        if (Known.TryGetValue(locale, out var known))
        {
            return known;
        }

        try
        {
            var culture = CultureInfo.ReadOnly(new CultureInfo(locale));
            return Known.Count < MostKept ? Known.GetOrAdd(locale, culture) : culture;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
