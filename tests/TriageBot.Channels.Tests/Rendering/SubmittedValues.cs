using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.Tests.Rendering;

public sealed class SubmittedValues
{
    [Theory]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":"saddle,bowel"}""", """["saddle","bowel"]""")]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":" saddle , bowel ,"}""", """["saddle","bowel"]""")]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":["saddle","bowel"]}""", """["saddle","bowel"]""")]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":34}""", """["34"]""")]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":7.5}""", """["7.5"]""")]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":""}""", "[]")]
    [InlineData("""{"triage":{"answer":{"id":"q"}},"values":null}""", "[]")]
    [InlineData("""{"triage":{"answer":{"id":"q"}}}""", "[]")]
    [InlineData("""{"triage":{"answer":{"id":"q","values":["saddle"]}}}""", """["saddle"]""")]
    [InlineData("""{"triage":{"answer":{"id":"q","values":["old"]}},"values":"new"}""", """["new"]""")]
    public void An_answer_has_the_one_form_that_the_bot_reads(string value, string values)
    {
        var normal = SubmittedValue.Normalise(JToken.Parse(value));

        Assert.Equal("{\"triage\":{\"answer\":{\"id\":\"q\",\"values\":" + values + "}}}", normal!.ToString(Formatting.None));
    }

    [Theory]
    [InlineData("""{"triage":{"command":"back"}}""")]
    [InlineData("""{"other":1}""")]
    [InlineData("\"text\"")]
    [InlineData("7")]
    [InlineData("[1]")]
    public void Everything_else_stays_as_it_is(string value) =>
        Assert.Equal(value, SubmittedValue.Normalise(JToken.Parse(value))!.ToString(Formatting.None));

    [Fact]
    public void Nothing_stays_nothing() => Assert.Null(SubmittedValue.Normalise(null));

    [Fact]
    public void What_was_submitted_is_not_changed()
    {
        var value = JObject.Parse("""{"triage":{"answer":{"id":"q"}},"values":"a,b"}""");

        SubmittedValue.Normalise(value);

        Assert.Equal("a,b", (string?)value["values"]);
    }
}
