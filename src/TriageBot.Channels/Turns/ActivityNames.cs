using System.Globalization;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>The ids that activities get from their place in the record.</summary>
public static class ActivityNames
{
    /// <summary>The id of the activity at a sequence, as in <c>conversation|0000007</c>.</summary>
    public static string Of(ConversationKey conversation, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation.Id}|{sequence:0000000}");
}
