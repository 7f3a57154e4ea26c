using Newtonsoft.Json.Linq;
using Telegram.Bot.Types.Enums;
using TriageBot.Channels.Telegram.Writing;

namespace TriageBot.Telegram.Tests.Writing;

public sealed class Advice
{
    private static readonly JObject Card = JObject.Parse(
        """
        {"headline":"Call 112 now","body":["Do **not** drive.","Stay calm."],
         "actions":[{"kind":"call","number":"112","label":"Call 112"},{"kind":"call","number":"030 19240","label":"Poison line"}],
         "sections":[
          {"id":"reasons","title":"Why","open":true,"items":[{"title":"Numb","badge":"fits","text":"You said so.","notes":["Watch it."]}]},
          {"id":"sources","title":"Sources","open":false,"items":[{"text":"NVL"},{"text":"NICE"}]}],
         "footer":["No diagnosis."]}
        """);

    [Fact]
    public void The_action_comes_first_then_the_numbers_then_the_rest() => Assert.Equal(
        "Call 112 now\n\n📞 Call 112\n\n📞 Poison line: 030 19240\n\nDo not drive.\n\nStay calm.\n\nWhy\n• Numb (fits): You said so.\n   – Watch it.\n\n"
        + "Sources\n• NVL\n• NICE\n\nNo diagnosis.",
        Written().Text);

    [Fact]
    public void Numbers_carry_no_formatting_so_that_a_telephone_makes_them_something_to_tap()
    {
        var text = Written();

        Assert.DoesNotContain(text.Entities, one => text.Text.IndexOf("030 19240", StringComparison.Ordinal) is var at
            && one.Offset < at + 9 && at < one.Offset + one.Length);
    }

    [Fact]
    public void What_the_result_keeps_folded_is_folded()
    {
        var text = Written();

        var folded = text.Entities.Single(one => one.Type == MessageEntityType.ExpandableBlockquote);

        Assert.Equal("• NVL\n• NICE", text.Text.Substring(folded.Offset, folded.Length));
    }

    private static ChatText Written() => new AdviceText(new BotText(null)).Write(Card);
}
