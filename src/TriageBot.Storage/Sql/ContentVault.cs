using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TriageBot.Storage.Sql;

/// <summary>Encrypts what people said before it reaches the database, and opens it again.</summary>
internal sealed class ContentVault(IDataProtectionProvider protection)
{
    private static readonly byte[] SealedWord = "TriageBot"u8.ToArray();

    private readonly IDataProtector _protector = protection.CreateProtector("TriageBot.Storage.v1");

    public byte[] Close(byte[] content) => _protector.Protect(content);

    public byte[] Open(byte[] closed)
    {
        try
        {
            return _protector.Unprotect(closed);
        }
        catch (CryptographicException e)
        {
            throw new StoreUnavailableException(StoreFault.KeysMissing, e);
        }
    }

    public byte[] NewSeal() => Close(SealedWord);

    public bool Opens(byte[] seal)
    {
        try
        {
            return Open(seal).AsSpan().SequenceEqual(SealedWord);
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }
}
