namespace TriageBot.Channels.BotConnector;

/// <summary>
/// The settings of the Bot Connector beside the application's own (<c>MicrosoftAppId</c> and its companions); the section
/// <c>BotConnector</c> of the configuration.
/// </summary>
public sealed class BotConnectorOptions
{
    /// <summary>
    /// Takes messages of anybody, for the Emulator and the Agents Playground on a developer's machine. Refused outside the
    /// environment Development.
    /// </summary>
    public bool WithoutCredentials { get; set; }

    /// <summary>A file with the application's certificate and its key (PFX, or PEM with both), instead of a secret.</summary>
    public string? Certificate { get; set; }

    /// <summary>The password of the certificate's file.</summary>
    public string? CertificatePassword { get; set; }
}
