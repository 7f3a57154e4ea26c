using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;

namespace TriageBot.Storage.Tests.Doubles;

/// <summary>Values that do not matter to the rule under test.</summary>
internal static class Some
{
    public static readonly IDataProtectionProvider Keys = new EphemeralDataProtectionProvider();

    public static FakeTimeProvider Clock => new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    public static ConversationKey Conversation(string id = "c1") => new("directline", id);

    public static byte[] Json(string text) => Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}""");

    public static string Text(byte[]? json) => Encoding.UTF8.GetString(json!);

    public static TurnCommit Turn(
        ConversationKey? conversation = null,
        ConversationSnapshot? from = null,
        string message = "m1",
        string state = "state",
        params byte[]?[] activities) => new()
        {
            Conversation = conversation ?? Conversation(),
            From = from ?? ConversationSnapshot.New,
            MessageId = message,
            State = Json(state),
            Activities = activities,
        };

    public static byte[] Activity(string text) => Json(text);
}
