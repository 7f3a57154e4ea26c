using TriageBot.Content;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Reports.Tests;

/// <summary>Answers of invented people.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    public static BotContent Content { get; } = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs")).Content!;

    public static Protocol Protocol => Content.Protocols["back-cramps"];

    /// <summary>Somebody with numbness between the legs who is not sure about the limbs' questions.</summary>
    public static AnswerSet Emergency => Answers(("q_now", ["none"]), ("q_cauda", ["saddle"]), ("q_cauda_since", ["new"]));

    public static AnswerSet SelfCare => Answers(
        ("q_now", ["none"]), ("q_cauda", ["none"]), ("q_limb", ["none"]), ("q_age", ["34"]), ("q_preg", ["no"]), ("q_general", ["none"]),
        ("q_history", ["none"]), ("q_location", ["low"]), ("q_since", ["d1_7"]), ("q_how", ["sudden_move"]), ("q_course", ["none"]),
        ("q_context", ["lift"]), ("q_feel", ["cramp", "stab_move"]), ("q_modifier", ["better_rest"]), ("q_severity", ["5"]),
        ("q_impact", ["hindered"]), ("q_cautions", ["none"]));

    public static AnswerSet Answers(params (string Question, string[] Values)[] given) => given.Aggregate(
        AnswerSet.Empty(Protocol),
        (answers, one) => answers.With(Protocol.FindQuestion(one.Question)!, AnswerReader.Read(Protocol.FindQuestion(one.Question)!, one.Values).Answer!));

    public static Summary Summary(AnswerSet answers, string language = "de") =>
        new SummaryWriter(Content.Texts[language], Protocol).Write(answers, Monday);
}
