using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.Wire;
using TriageBot.Language;
using TriageBot.Triage;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.State;

/// <summary>One turn of one conversation: what is known, what was said, and the way to reply.</summary>
public sealed class Session
{
    private AnswerSet? _answers;
    private NextStep? _next;
    private Patient? _patient;
    private Assessment? _assessment;

    /// <summary>Opens a turn.</summary>
    public Session(ITurnContext turn, ConversationRecord record, ConversationContent content, UserInput input, DateTimeOffset now)
    {
        Turn = turn;
        Record = record;
        Content = content;
        Input = input;
        Now = now;
    }

    /// <summary>The turn of the Bot Framework.</summary>
    public ITurnContext Turn { get; }

    /// <summary>What is kept of the conversation.</summary>
    public ConversationRecord Record { get; }

    /// <summary>The content.</summary>
    public ConversationContent Content { get; }

    /// <summary>What the person sent in this turn; a dialog that has used it sets it to nothing.</summary>
    public UserInput Input { get; set; }

    /// <summary>The moment of the turn.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>What the words of this turn say, once they were read.</summary>
    public Understanding? Heard { get; set; }

    /// <summary>Ids of facts and questions that the words of this turn gave for the first time.</summary>
    public List<string> HeardNow { get; set; } = [];

    /// <summary>The answer that was taken and that no message has told yet.</summary>
    public AnsweredItem? Answered { get; set; }

    /// <summary>True once the person was welcomed back in this turn.</summary>
    public bool Welcomed { get; set; }

    /// <summary>The protocol.</summary>
    public Protocol Protocol => Content.Protocol;

    /// <summary>The sentences of the conversation's language, as they are said of the patient.</summary>
    public TextCatalogue Texts => (Country?.Texts ?? Content.Texts)[Record.Language].About(Patient);

    /// <summary>Whom the conversation is about; before consent nothing is known of it.</summary>
    public Patient Patient => _patient ??= Record.Consent == true ? Patients.Of(Record, Answers) : Patient.Self;

    /// <summary>When practices are open where the person is.</summary>
    public PracticeHours Hours => Country?.Hours ?? Protocol.Hours;

    private CountryContent? Country => Content.Countries.GetValueOrDefault(Record.Country ?? Content.Country);

    /// <summary>The answers so far.</summary>
    public AnswerSet Answers => _answers ??= AnswersIn(Record, Protocol);

    /// <summary>The step after these answers.</summary>
    public NextStep Next => _next ??= Interview.Next(Answers);

    /// <summary>What these answers come to.</summary>
    public Assessment Assessment => _assessment ??= Assessor.Assess(Answers, Now, Hours);

    /// <summary>The session of a turn.</summary>
    public static Session Of(ITurnContext turn) => turn.TurnState.Get<Session>();

    /// <summary>Keeps an answer; facts that the question can state are now carried by it.</summary>
    public void Keep(Question question, Answer answer)
    {
        Record.Answers[question.Id] = [.. answer.Values()];
        Record.Earlier.Remove(question.Id);
        Record.Heard.Remove(question.Id);
        Record.Stated.RemoveAll(id => Protocol.Facts.TryFind(id, out var fact) && question.Facts.Contains(fact));
        Record.Unclear = 0;
        Forget();
    }

    /// <summary>Takes the answer to a question back and remembers it for when it is asked again.</summary>
    public void TakeBack(Question question)
    {
        if (Record.Answers.Remove(question.Id, out var values))
        {
            Record.Earlier[question.Id] = values;
        }

        Forget();
    }

    /// <summary>Reads the record anew after it was changed.</summary>
    public void Forget()
    {
        _answers = null;
        _next = null;
        _patient = null;
        _assessment = null;
    }

    /// <summary>Says something.</summary>
    public Task SayAsync(string text, TriageMessage meaning, CancellationToken cancellationToken)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.Locale = Record.Language;
        activity.ChannelData = new TriagePayload(meaning) { Answered = Answered };
        Answered = null;
        activity.InputHint = meaning is InfoMessage ? InputHints.AcceptingInput : InputHints.ExpectingInput;
        return Turn.SendActivityAsync(activity, cancellationToken);
    }

    /// <summary>The answers that a record holds.</summary>
    public static AnswerSet AnswersIn(ConversationRecord record, Protocol protocol)
    {
        var stated = FactSet.Empty;
        foreach (var id in record.Stated)
        {
            stated = protocol.Facts.TryFind(id, out var fact) ? stated.With(fact) : stated;
        }

        var answers = AnswerSet.Of(protocol, question =>
            record.Answers.TryGetValue(question.Id, out var values) ? AnswerReader.Read(question, values).Answer : null);
        return answers with
        {
            Stated = stated,
            OnlyAssessment = record.OnlyAssessment,
            ContinueAnyway = record.ContinueAnyway,
        };
    }
}
