using Hl7.Fhir.Model;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Reports.Fhir;

/// <summary>
/// The answers in FHIR R4: the questions as <see cref="Questionnaire"/>, what was answered as <see cref="QuestionnaireResponse"/>,
/// both in one <see cref="Bundle"/>. Codes are the ids of the protocol. The person is not named.
/// </summary>
public sealed class FhirReport(TextCatalogue texts, Protocol protocol)
{
    private const string Base = "urn:triagebot";

    private string Questions => $"{Base}:questionnaire:{protocol.Id}";

    /// <summary>The bundle.</summary>
    /// <param name="answers">The answers so far.</param>
    /// <param name="now">When the answers were written out.</param>
    public Bundle Write(AnswerSet answers, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new Bundle
        {
            Type = Bundle.BundleType.Collection,
            TimestampElement = new Instant(now),
            Language = texts.Locale,
            Entry =
            [
                new Bundle.EntryComponent { FullUrl = $"{Questions}:{protocol.Version}", Resource = Questionnaire() },
                new Bundle.EntryComponent { FullUrl = $"{Questions}:response", Resource = Response(answers, now) },
            ],
        };
    }

    private Questionnaire Questionnaire() => new()
    {
        Url = Questions,
        Version = protocol.Version,
        Name = "BackCramps",
        Title = texts["conversation.summary.title"],
        Language = texts.Locale,
        Status = PublicationStatus.Draft,
        SubjectType = [ResourceType.Patient],
        Item = [.. protocol.Questions.Select(Item)],
    };

    private Questionnaire.ItemComponent Item(Question question) => new()
    {
        LinkId = question.Id,
        Text = texts.Title(question),
        Type = question.Options.Count > 0 ? Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType.Choice : Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType.Integer,
        Repeats = question.Type == QuestionType.Multi,
        AnswerOption = [.. question.Options.Select(option => new Questionnaire.AnswerOptionComponent { Value = Code(question, option) })],
    };

    private QuestionnaireResponse Response(AnswerSet answers, DateTimeOffset now) => new()
    {
        Questionnaire = $"{Questions}|{protocol.Version}",
        Language = texts.Locale,
        Status = Interview.OpenRequired(answers).Count == 0
            ? QuestionnaireResponse.QuestionnaireResponseStatus.Completed
            : QuestionnaireResponse.QuestionnaireResponseStatus.InProgress,
        AuthoredElement = new FhirDateTime(now),
        Item = [.. Interview.Answered(answers).Select(one => new QuestionnaireResponse.ItemComponent
        {
            LinkId = one.Question.Id,
            Text = texts.Title(one.Question),
            Answer = [.. Values(one.Question, answers[one.Question]!).Select(value => new QuestionnaireResponse.AnswerComponent { Value = value })],
        })],
    };

    private IEnumerable<DataType> Values(Question question, Answer answer) => answer switch
    {
        Answer.Chosen chosen => chosen.Options.Select(id => Code(question, question.Find(id)!)),
        Answer.Number number => [new Integer(number.Value)],
        _ => [],
    };

    private Coding Code(Question question, Option option) =>
        new($"{Questions}:{question.Id}", option.Id, texts.Label(question, option)) { Version = protocol.Version };
}
