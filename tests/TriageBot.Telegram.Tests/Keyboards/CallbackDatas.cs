using System.Text;
using CsCheck;
using TriageBot.Channels.Telegram.Keyboards;

namespace TriageBot.Telegram.Tests.Keyboards;

public sealed class CallbackDatas
{
    private const int LimitOfTelegram = 64;

    private static readonly Gen<string> Id = Gen.OneOf(
        Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz_0123456789"], 1, 80], Gen.String[1, 60], Gen.Int[0, 4].Select(at => new[] { "saddle", "q_now", "überraschung", "a:b", "~x" }[at]));

    private static readonly Gen<ButtonMeaning> Meanings = Gen.OneOf(
        Gen.Select(Id, Gen.OneOf(Id, Gen.Const("")), Id, (question, about, value) => (ButtonMeaning)new ButtonMeaning.Answer(question, about, value)),
        Gen.Select(Id, Id, Gen.Bool, Gen.Bool, Gen.ULong, (question, option, marks, alone, mask) =>
            (ButtonMeaning)new ButtonMeaning.Toggle(question, option, marks, alone, mask)),
        Id.Select(question => (ButtonMeaning)new ButtonMeaning.Done(question)),
        Gen.Select(Id, Id, (name, argument) => (ButtonMeaning)new ButtonMeaning.Command($"{name.Replace(":", "", StringComparison.Ordinal)}x:{argument}")));

    [Fact]
    public void Data_is_always_shorter_than_Telegram_allows() => Meanings.Sample(
        meaning => Encoding.UTF8.GetByteCount(CallbackData.Write(meaning)) < LimitOfTelegram, iter: 20_000, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Data_comes_back_as_what_it_was_where_its_ids_are_known() => Meanings.Sample(
        meaning => CallbackData.Read(CallbackData.Write(meaning), new IdCodes(IdsIn(meaning))) == meaning, iter: 5_000, seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Whatever_else_is_sent_means_nothing_and_breaks_nothing() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["amdc:~01xf_"], 0, 30]).Sample(
        data => CallbackData.Read(data, new IdCodes([])) is var meaning
            && (meaning is null || CallbackData.Read(CallbackData.Write(meaning), new IdCodes(IdsIn(meaning))) == meaning),
        iter: 20_000,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void A_button_of_content_that_is_gone_means_nothing()
    {
        var data = CallbackData.Write(new ButtonMeaning.Answer("q_a_question_that_was_removed", "", "yes"));

        Assert.Null(CallbackData.Read(data, new IdCodes(["q_another_question_of_now"])));
    }

    private static string[] IdsIn(ButtonMeaning meaning) => meaning switch
    {
        ButtonMeaning.Answer answer => [answer.Question, answer.About, answer.Value],
        ButtonMeaning.Toggle toggle => [toggle.Question, toggle.Option],
        ButtonMeaning.Done done => [done.Question],
        ButtonMeaning.Command command => command.Id.Split(':', 2),
        _ => [],
    };
}
