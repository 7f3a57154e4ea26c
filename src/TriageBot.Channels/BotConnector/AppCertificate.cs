using System.Security.Cryptography.X509Certificates;

namespace TriageBot.Channels.BotConnector;

/// <summary>Reads a certificate with its key.</summary>
internal static class AppCertificate
{
    public static X509Certificate2 Read(string file, string? password) =>
        Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase)
            ? string.IsNullOrEmpty(password)
                ? X509Certificate2.CreateFromPemFile(file)
                : X509Certificate2.CreateFromEncryptedPemFile(file, password)
            : X509CertificateLoader.LoadPkcs12FromFile(file, password);
}
