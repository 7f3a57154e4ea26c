using TriageBot.Content;
using TriageBot.Content.Countries;
using TriageBot.Triage.Protocols;

namespace TriageBot.Web;

/// <summary>
/// Where the operator is: the setting <c>Country</c>, such as <c>DE</c>, or <c>DE-BY</c> to count the holidays of a state or canton.
/// </summary>
internal sealed class HomeCountry
{
    private readonly string? _region;

    public HomeCountry(string? setting, BotContent content)
    {
        var parts = (setting is { Length: > 0 } ? setting : "DE").Split('-', 2);
        (Id, _region) = (parts[0], parts.ElementAtOrDefault(1));
        if (content.Countries.Count > 0 && !content.Countries.ContainsKey(Id))
        {
            throw new CountryRefusedException(
                $"Country is '{setting}', and dialogs/countries has no such file. Write one of {string.Join(", ", content.Countries.Keys.Order())}, "
                + "with a state or canton behind it if its holidays should count (DE-BY).");
        }
    }

    /// <summary>ISO code.</summary>
    public string Id { get; }

    /// <summary>Opening times of practices in a country, with the holidays of the operator's region in the operator's own.</summary>
    public PracticeHours HoursOf(Country country) => country.Id == Id && _region is not null
        ? country.Hours with { Holidays = Holidays.Of(country.Calendar, _region) }
        : country.Hours;
}

/// <summary>The setting names a country that the content does not have.</summary>
public sealed class CountryRefusedException(string message) : Exception(message);
