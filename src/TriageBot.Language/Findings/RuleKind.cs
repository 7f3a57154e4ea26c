namespace TriageBot.Language.Findings;

/// <summary>What it means when the words of a rule are said, and when they are denied.</summary>
internal enum RuleKind : byte
{
    /// <summary>Said: present. Denied: absent.</summary>
    Present,

    /// <summary>Denied: present. Said: absent when said to be fine, else nothing.</summary>
    Lost,

    /// <summary>Said: absent. Denied: present.</summary>
    Normal,

    /// <summary>Said: uncertain. Denied: nothing.</summary>
    Ask,
}
