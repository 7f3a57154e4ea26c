using System.Globalization;
using TriageBot.Triage;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Reports;

/// <summary>
/// Makes the summary of answers. Only what was asked and answered counts: an option is denied when its question was
/// answered, it was offered, and "not sure" was not said.
/// </summary>
public sealed class SummaryWriter(TextCatalogue texts, Protocol protocol)
{
    /// <summary>The summary.</summary>
    /// <param name="answers">The answers so far; they may be incomplete.</param>
    /// <param name="now">The moment, in any time zone; the page shows that of the practice hours.</param>
    /// <param name="hours">When practices are open where the person is; null takes the protocol's own hours.</param>
    public Summary Write(AnswerSet answers, DateTimeOffset now, PracticeHours? hours = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var local = TimeZoneInfo.ConvertTime(now, (hours ?? protocol.Hours).Zone);
        var assessment = Assessor.Assess(answers, now, hours);
        var answered = Interview.Answered(answers);
        Summary.Part[] parts =
        [
            RedFlags(answers, answered),
            Part("stated", protocol.Facts.Names(answers.Stated).Select(id => new Summary.Row("", texts.Fact(id, protocol)))),
            Part("complaint", answered.Where(one => !one.Question.Screen || one.Question.Options.Count == 0).Select(one => Row(one.Question, answers))),
            Part("unsure", answered.Where(one => one.Question.Screen && IsUnsure(one.Question, answers))
                .Select(one => new Summary.Row(texts.Title(one.Question), texts["conversation.answer.unsure"]))),
            Part("denied", answered.Where(one => one.Question.Screen && !IsUnsure(one.Question, answers)).Select(one => Denied(one, answers))
                .OfType<Summary.Row>()),
        ];
        return new Summary
        {
            Language = texts.Locale,
            Title = texts["conversation.summary.title"],
            Made = texts.Format(
                "conversation.summary.made",
                ("date", local.ToString(texts.Locale == "de" ? "dd.MM.yyyy HH:mm" : "d MMMM yyyy HH:mm", CultureInfo.InvariantCulture)),
                ("protocol", protocol.Name)),
            Urgency = Urgency(assessment),
            Parts = [.. parts.Where(part => part.Rows.Count > 0)],
            Footer = [texts["conversation.summary.only_asked"], texts["conversation.summary.no_diagnosis"]],
        };
    }

    private string? Urgency(Assessment assessment) => assessment.Level is not { } level
        ? null
        : texts.Format(
            "conversation.summary.urgency",
            ("level", texts[$"levels.{level.Id()}"]),
            ("place", texts[$"places.{assessment.Place}"]),
            ("time", texts[$"within.{assessment.Within!.Value.Id()}"]));

    private Summary.Part RedFlags(AnswerSet answers, IEnumerable<(Question Question, IReadOnlyList<Option> Offered)> answered)
    {
        var screens = answered.Where(one => one.Question.Screen && one.Question.Options.Count > 0).ToList();
        var rows = screens
            .Select(one => (one.Question, Said: Positive(one.Question, answers)))
            .Where(one => one.Said.Count > 0)
            .Select(one => new Summary.Row(texts.Title(one.Question), string.Join("; ", one.Said.Select(option => texts.Label(one.Question, option)))))
            .ToList();
        return new Summary.Part(
            "red_flags",
            texts["conversation.summary.red_flags"],
            // "None was reported" is only true of signs that were asked about, and when nothing was told in words.
            rows.Count > 0 || screens.Count == 0 || !answers.Stated.IsEmpty
                ? rows
                : [new Summary.Row("", texts["conversation.summary.no_red_flags"])]);
    }

    private Summary.Row Row(Question question, AnswerSet answers) =>
        new(texts.Title(question), texts.Answer(question, answers[question]!));

    private Summary.Row? Denied((Question Question, IReadOnlyList<Option> Offered) one, AnswerSet answers)
    {
        var said = Positive(one.Question, answers).Select(option => option.Id).ToHashSet();
        var denied = one.Offered.Where(option => option is { Fact: not null, Unsure: false } && !said.Contains(option.Id))
            .Select(option => texts.Label(one.Question, option)).ToList();
        // Of questions with one answer the others are not denied, they were just not chosen.
        return denied.Count == 0 || one.Question.Type == QuestionType.Single
            ? null
            : new Summary.Row(texts.Title(one.Question), string.Join("; ", denied));
    }

    private static List<Option> Positive(Question question, AnswerSet answers) =>
        [.. Chosen(question, answers).Where(option => option is { Fact: not null, Unsure: false })];

    private static bool IsUnsure(Question question, AnswerSet answers) => Chosen(question, answers).Any(option => option.Unsure);

    private static IEnumerable<Option> Chosen(Question question, AnswerSet answers) =>
        answers[question] is Answer.Chosen chosen ? chosen.Options.Select(question.Find).OfType<Option>() : [];

    private Summary.Part Part(string id, IEnumerable<Summary.Row> rows) => new(id, texts[$"conversation.summary.{id}"], [.. rows]);
}
