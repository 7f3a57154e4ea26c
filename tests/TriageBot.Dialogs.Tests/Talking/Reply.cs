using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Dialogs.Tests.Talking;

/// <summary>A message of the bot, as a client reads it: after JSON.</summary>
internal sealed record Reply(string Kind, string? Id, JObject Triage, string Text)
{
    public static Reply Of(Activity activity)
    {
        var triage = (JObject)JObject.FromObject(activity.ChannelData)["triage"]!;
        return new Reply((string)triage["kind"]!, (string?)triage["id"], triage, activity.Text);
    }

    /// <summary>What a transcript writes: <c>question q_now</c>, <c>result emergency</c>, <c>info help</c>.</summary>
    public override string ToString() =>
        $"{Kind} {(Kind is "result" or "alarm" ? Triage["level"] : Kind == "info" ? Triage["topic"] : Kind == "clarify" ? Triage["finding"] : Id)}";
}
