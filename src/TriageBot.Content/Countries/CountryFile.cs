using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Countries;

/// <summary>What a country file says.</summary>
/// <param name="Id">ISO code.</param>
/// <param name="Calendar">The name of its calendar of holidays.</param>
/// <param name="Hours">Opening times of practices, with the holidays of the whole country.</param>
/// <param name="Without">Ids of numbers that the country does not have.</param>
/// <param name="Words">By language: what the sentences say of Germany, and what is said instead, in order.</param>
internal sealed record CountryFile(
    string Id,
    string Calendar,
    PracticeHours Hours,
    IReadOnlyList<string> Without,
    IReadOnlyDictionary<string, IReadOnlyList<CountryFile.Replacement>> Words)
{
    /// <summary>A piece of a sentence and what stands there in this country.</summary>
    public sealed record Replacement(string Say, string Instead, Diagnostics.FilePosition Position);
}
