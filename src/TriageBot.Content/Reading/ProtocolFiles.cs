namespace TriageBot.Content.Reading;

/// <summary>The files of one protocol.</summary>
internal static class ProtocolFiles
{
    public const string Protocol = "protocol.yaml";
    public const string Urgency = "urgency.yaml";
    public const string Causes = "causes.yaml";
    public const string Therapies = "therapies.yaml";
    public const string SelfHelp = "self-help.yaml";
    public const string Tips = "tips.yaml";
    public const string Cautions = "cautions.yaml";
    public const string SafetyNet = "safety-net.yaml";
    public const string Safety = "safety.yaml";
    public const string Sources = "sources.yaml";

    /// <summary>All of them but the texts.</summary>
    public static readonly IReadOnlyList<string> All =
        [Protocol, Urgency, Causes, Therapies, SelfHelp, Tips, Cautions, SafetyNet, Safety, Sources];
}
