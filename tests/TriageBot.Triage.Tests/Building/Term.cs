using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Tests.Building;

/// <summary>A condition of a test protocol, written with ids; it becomes a condition once the protocol knows its facts and rules.</summary>
internal delegate Condition Term(Names names);
