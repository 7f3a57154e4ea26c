using System.Globalization;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>The field in which a question is answered: a list to choose from, a number, a scale.</summary>
internal static class QuestionInput
{
    /// <summary>The field; none where buttons answer.</summary>
    public static IEnumerable<JObject> Of(JObject meaning, bool isAnsweredByButtons, CardContext context) =>
        isAnsweredByButtons ? [] : meaning.Text("type") switch
        {
            "number" => [Number(meaning, context)],
            "scale" => [Scale(meaning, context)],
            "multi" => [Choices(meaning, true, context)],
            _ => [Choices(meaning, false, context)],
        };

    private static JObject Choices(JObject meaning, bool several, CardContext context)
    {
        var input = Input(
            "Input.ChoiceSet",
            context.Text(several ? "question.multi" : "question.choose_one"),
            context.Text(several ? "question.choose_some" : "question.choose_one"));
        input["style"] = "expanded";
        input["isMultiSelect"] = several;
        input["wrap"] = true;
        input["choices"] = new JArray(meaning.Objects("choices").Select(c => Choice(
            c.Text("hint") is { } hint ? $"{c.Text("label")} – {hint}" : c.Text("label"), c.Text("id"))));
        return Preselected(input, meaning);
    }

    private static JObject Scale(JObject meaning, CardContext context)
    {
        var (min, max) = ((int?)meaning["min"] ?? 0, (int?)meaning["max"] ?? 10);
        var input = Input("Input.ChoiceSet", Range("question.number_label", meaning, context), context.Text("question.scale_missing"));
        input["style"] = "compact";
        input["choices"] = new JArray(Enumerable.Range(min, max - min + 1).Select(n =>
        {
            var number = n.ToString(CultureInfo.InvariantCulture);
            var words = n == min ? meaning.Text("minLabel") : n == max ? meaning.Text("maxLabel") : null;
            return Choice(words is null ? number : $"{number} – {words}", number);
        }));
        return Preselected(input, meaning);
    }

    private static JObject Number(JObject meaning, CardContext context)
    {
        var input = Input(
            "Input.Number", Range("question.number_label", meaning, context), Range("question.number_range", meaning, context));
        input["min"] = meaning["min"]?.DeepClone();
        input["max"] = meaning["max"]?.DeepClone();
        if (meaning.Texts("selected").FirstOrDefault() is { } earlier
            && int.TryParse(earlier, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            input["value"] = number;
        }

        return input;
    }

    private static string Range(string id, JObject meaning, CardContext context) => context.Text(
        id,
        ("min", ((int?)meaning["min"])?.ToString(CultureInfo.InvariantCulture)),
        ("max", ((int?)meaning["max"])?.ToString(CultureInfo.InvariantCulture)));

    private static JObject Input(string type, string label, string missing) => new()
    {
        ["type"] = type,
        ["id"] = SubmittedValue.Input,
        ["label"] = label,
        ["isRequired"] = true,
        ["errorMessage"] = missing,
    };

    private static JObject Choice(string? title, string? value) => new() { ["title"] = title, ["value"] = value };

    private static JObject Preselected(JObject input, JObject meaning)
    {
        if (string.Join(',', meaning.Texts("selected")) is { Length: > 0 } selected)
        {
            input["value"] = selected;
        }

        return input;
    }
}
