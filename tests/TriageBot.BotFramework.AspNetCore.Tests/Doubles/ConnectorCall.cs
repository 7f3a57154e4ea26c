using Newtonsoft.Json.Linq;

namespace TriageBot.BotFramework.AspNetCore.Tests.Doubles;

/// <summary>A call of the bot that the connector took.</summary>
public sealed record ConnectorCall(
    string Method, string Conversation, string? ActivityId, string GivenId, string Authorization, JObject? Body);
