using TriageBot.Dialogs.State;
using TriageBot.Language;

namespace TriageBot.Dialogs.Input;

/// <summary>Reads typed words as yes, no or not sure: the number of the answer, or words.</summary>
internal static class ThreeAnswers
{
    public static YesNo? Read(Session session, string words) => words.Trim() switch
    {
        "1" => YesNo.Yes,
        "2" => YesNo.No,
        "3" => YesNo.Unsure,
        _ => Hearing.Hear(session, words).YesNo,
    };
}
