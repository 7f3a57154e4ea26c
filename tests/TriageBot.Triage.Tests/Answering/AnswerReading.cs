using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Answering;

public sealed class AnswerReading
{
    private static readonly Protocol Protocol = new ProtocolBuilder()
        .Multi("q_now", "chest", "accident", "none", Choice.NotSure("now_unsure"))
        .Single("q_preg", "no", "late")
        .Multi("q_course", new Choice("recurrent") { Excludes = ["first_episode"] }, "first_episode", "worsening", "none")
        .AgeQuestion()
        .Build();

    [Fact]
    public void Options_are_kept_in_the_order_of_the_question() =>
        Assert.Equal(["chest", "accident"], Values("q_now", "accident", "chest", "chest"));

    [Fact]
    public void None_of_these_beside_a_warning_sign_is_a_slip_and_the_sign_counts()
    {
        Assert.Equal(["chest"], Values("q_now", "none", "chest"));
        Assert.Equal(["late"], Values("q_preg", "no", "late"));
    }

    [Fact]
    public void Not_sure_beside_a_warning_sign_keeps_both()
    {
        Assert.Equal(["chest", "unsure"], Values("q_now", "unsure", "chest"));
        Assert.Equal(["unsure"], Values("q_now", "none", "unsure"));
    }

    [Theory]
    [InlineData("q_now", AnswerFault.Empty)]
    [InlineData("q_now", AnswerFault.UnknownOption, "chest", "nose")]
    [InlineData("q_preg", AnswerFault.UnknownOption, "LATE")]
    [InlineData("q_course", AnswerFault.Contradiction, "first_episode", "recurrent")]
    [InlineData("q_age", AnswerFault.Empty)]
    [InlineData("q_age", AnswerFault.TooMany, "34", "35")]
    [InlineData("q_age", AnswerFault.NotANumber, "thirty")]
    [InlineData("q_age", AnswerFault.NotANumber, "34.5")]
    [InlineData("q_age", AnswerFault.NotANumber, "99999999999")]
    [InlineData("q_age", AnswerFault.OutOfRange, "-1")]
    [InlineData("q_age", AnswerFault.OutOfRange, "111")]
    public void What_is_no_answer_is_named(string question, AnswerFault fault, params string[] values) =>
        Assert.Equal((null, fault), AnswerReader.Read(Protocol.FindQuestion(question)!, values));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("110", 110)]
    [InlineData("+7", 7)]
    public void A_number_within_bounds_is_an_answer(string text, int expected) =>
        Assert.Equal((new Answer.Number(expected), AnswerFault.None), AnswerReader.Read(Protocol.FindQuestion("q_age")!, [text]));

    [Fact]
    public void A_single_choice_takes_one_option()
    {
        var since = SmallBack.Protocol.FindQuestion("q_cauda_since")!;

        Assert.Equal((null, AnswerFault.TooMany), AnswerReader.Read(since, ["new", "known_stable"]));
    }

    private static IReadOnlyList<string> Values(string question, params string[] values) =>
        AnswerReader.Read(Protocol.FindQuestion(question)!, values).Answer!.Values();
}
