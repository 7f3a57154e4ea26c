using System.Globalization;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.State;

/// <summary>Whom a conversation is about: what the person said of it, corrected by the age that was answered.</summary>
public static class Patients
{
    /// <summary>What a record holds of it: the one who types, another adult, a child.</summary>
    public const string Self = "me", Other = "other", Kid = "child";

    // Below this age somebody else is more likely to type than the patient.
    private const int LikelyAlone = 16;
    private const int Adulthood = 18;
    private const string Minor = "age_u18";

    /// <summary>The patient of a conversation.</summary>
    public static Patient Of(ConversationRecord record, AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(answers);
        var age = Age(answers);
        return record.Patient switch
        {
            Self => Patient.Self,
            Other => age < Adulthood || (age is null && SaidMinor(answers)) ? Patient.Child : Patient.Adult,
            Kid => age >= Adulthood ? Patient.Adult : Patient.Child,
            _ => age < LikelyAlone || (age is null && SaidMinor(answers)) ? Patient.Child : Patient.Self,
        };
    }

    private static int? Age(AnswerSet answers) =>
        answers.Protocol.Questions.FirstOrDefault(question => question.Measures == Question.Quantity.Age) is { } question
            && answers[question] is { } answer
            ? int.Parse(answer.Values()[0], CultureInfo.InvariantCulture)
            : null;

    private static bool SaidMinor(AnswerSet answers) =>
        answers.Protocol.Facts.TryFind(Minor, out var fact) && answers.Stated.Contains(fact);
}
