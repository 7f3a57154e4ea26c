using System.Globalization;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>Answers in the words of a test.</summary>
internal static class Answers
{
    /// <summary>The set with an answer by ids, read as from a channel.</summary>
    public static AnswerSet Say(this AnswerSet answers, string question, params string[] values)
    {
        var asked = answers.Protocol.FindQuestion(question) ?? throw new KeyNotFoundException(question);
        var (answer, fault) = AnswerReader.Read(asked, values);
        return answers.With(asked, answer ?? throw new ArgumentException($"{question}: {string.Join(' ', values)}: {fault}"));
    }

    public static AnswerSet Say(this AnswerSet answers, string question, int value) =>
        answers.Say(question, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The set with a fact from free text.</summary>
    public static AnswerSet State(this AnswerSet answers, string fact) =>
        answers.WithStated(answers.Protocol.Facts.Find(fact));

    public static AnswerSet Start(this Protocol protocol) => AnswerSet.Empty(protocol);
}
