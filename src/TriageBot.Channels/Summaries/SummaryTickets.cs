using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using TriageBot.Storage;

namespace TriageBot.Channels.Summaries;

/// <summary>Writes tickets so that nobody can read, forge or lengthen them: sealed with the keys of the host.</summary>
internal sealed class SummaryTickets(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>How long a link is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = protection.CreateProtector("TriageBot.Summary.v1");

    /// <summary>A ticket for a link.</summary>
    public string Issue(ConversationKey conversation, string language)
    {
        var ticket = new SummaryTicket(conversation, language, time.GetUtcNow() + Lifetime);
        return Base64Url.EncodeToString(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(ticket)));
    }

    /// <summary>The ticket in a link; null when it is forged or over.</summary>
    public SummaryTicket? Open(string text)
    {
        try
        {
            var ticket = JsonSerializer.Deserialize<SummaryTicket>(_protector.Unprotect(Base64Url.DecodeFromChars(text)));
            return ticket is not null && ticket.Expires > time.GetUtcNow() ? ticket : null;
        }
        catch (Exception e) when (e is FormatException or CryptographicException or JsonException)
        {
            return null;
        }
    }
}
