using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Dialogs.Tests.Talking;

/// <summary>A message of the bot, as a client reads it: after JSON.</summary>
internal sealed record Reply(string Kind, string? Id, JObject Triage, string Text)
{
    /// <summary>What the person's message was taken for, when the reply tells it.</summary>
    public JObject? Answered { get; private init; }

    public static Reply Of(Activity activity)
    {
        var data = JObject.FromObject(activity.ChannelData);
        var triage = (JObject)data["triage"]!;
        return new Reply((string)triage["kind"]!, (string?)triage["id"], triage, activity.Text) { Answered = (JObject?)data["answered"] };
    }

    /// <summary>What a transcript writes: <c>question q_now</c>, <c>result emergency</c>, <c>info help</c>.</summary>
    public override string ToString() =>
        $"{Kind} {(Kind is "result" or "alarm" ? Triage["level"] : Kind == "info" ? Triage["topic"] : Kind == "clarify" ? Triage["finding"] : Id)}";
}
