using TriageBot.Content.Diagnostics;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>What reading the files of one protocol gave.</summary>
/// <param name="Protocol">The protocol; of use only when nothing was reported.</param>
/// <param name="Names">Everything in it that has an id.</param>
/// <param name="Conditions">Every condition with its place.</param>
/// <param name="IsComplete">True when every file and every id could be read, so that what is missing is missing indeed.</param>
/// <param name="Log">The mistakes.</param>
internal sealed record ProtocolReading(
    Protocol Protocol,
    ProtocolNames Names,
    IReadOnlyList<ReadCondition> Conditions,
    bool IsComplete,
    DiagnosticLog Log);
