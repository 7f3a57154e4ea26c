using Newtonsoft.Json.Linq;

namespace TriageBot.Dialogs.Tests.Transcripts;

/// <summary>Somebody who can act a script, in memory or over a channel.</summary>
internal interface IScriptedPerson
{
    /// <summary>The meanings of what the bot said in the last turn.</summary>
    IReadOnlyList<JObject> Meanings { get; }

    /// <summary>All words of what the bot said in the last turn.</summary>
    string Words { get; }

    Task ComeAsync();

    Task SayAsync(string words);

    Task AnswerAsync(string question, params string[] values);

    Task CommandAsync(string command);

    /// <summary>Nothing happens for a while.</summary>
    void Wait(TimeSpan time);
}
