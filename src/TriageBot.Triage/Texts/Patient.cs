namespace TriageBot.Triage.Texts;

/// <summary>The person that the answers are about, as seen by the one who types.</summary>
public enum Patient
{
    /// <summary>The one who types: "your back".</summary>
    Self,

    /// <summary>Another adult: "the person's back".</summary>
    Adult,

    /// <summary>A child of the one who types: "the child's back".</summary>
    Child,
}
