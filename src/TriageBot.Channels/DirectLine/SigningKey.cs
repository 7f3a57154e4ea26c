using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace TriageBot.Channels.DirectLine;

/// <summary>The key that signs tokens: from the configuration, or made once and kept beside the keys of the store.</summary>
internal static class SigningKey
{
    private const int Length = 64;
    private const string FileName = "directline-signing.key";

    public static SymmetricSecurityKey FromSettings(string base64) => new(Convert.FromBase64String(base64));

    /// <summary>Reads the key from the folder, sealed with the keys of the host; makes it when it is missing.</summary>
    public static SymmetricSecurityKey FromFolder(string folder, IDataProtectionProvider protection)
    {
        var seal = protection.CreateProtector("TriageBot.DirectLine.SigningKey.v1");
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            WriteOnce(file, seal.Protect(RandomNumberGenerator.GetBytes(Length)));
        }

        return new SymmetricSecurityKey(seal.Unprotect(File.ReadAllBytes(file)));
    }

    // Of two hosts that start at the same time, the first wins and both read its key. A move without overwriting looks
    // first and renames then on Unix, so two could pass; a second name for the finished file is given at once or never.
    private static void WriteOnce(string file, byte[] content)
    {
        var own = $"{file}.{Guid.NewGuid():N}";
        File.WriteAllBytes(own, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(own, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            if (Link(own, file) == 0 || File.Exists(file))
            {
                File.Delete(own);
                return;
            }
        }

        // Windows, where a move is one step, and file systems that know one name only.

        try
        {
            File.Move(own, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(own);
        }
    }

    [DllImport("libc", EntryPoint = "link", ExactSpelling = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string added);
}
