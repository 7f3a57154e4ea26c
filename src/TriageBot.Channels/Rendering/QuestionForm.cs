using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>A card with an input, for questions that buttons cannot ask: several answers, and numbers.</summary>
public static class QuestionForm
{
    /// <summary>The card of a question; null when the question needs none.</summary>
    public static Attachment? Of(JObject meaning, string language, ChannelText texts)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(texts);
        if (meaning.Text("id") is not { } id || texts(language, "question.continue") is not { } label)
        {
            return null;
        }

        var input = meaning.Text("type") switch
        {
            "multi" => Choices(meaning),
            "number" => Number(meaning),
            _ => null,
        };
        return input is null ? null : AdaptiveCard.Of([input], [AdaptiveCard.Submit(label, Data(id))], language);
    }

    private static JObject Choices(JObject meaning)
    {
        var input = Input("Input.ChoiceSet", meaning);
        input["style"] = "expanded";
        input["isMultiSelect"] = true;
        input["wrap"] = true;
        input["choices"] = new JArray(meaning.Objects("choices").Select(c => new JObject
        {
            ["title"] = c.Text("hint") is { } hint ? $"{c.Text("label")} – {hint}" : c.Text("label"),
            ["value"] = c.Text("id"),
        }));
        if (string.Join(',', meaning.Texts("selected")) is { Length: > 0 } selected)
        {
            input["value"] = selected;
        }

        return input;
    }

    private static JObject Number(JObject meaning)
    {
        var input = Input("Input.Number", meaning);
        foreach (var limit in (string[])["min", "max"])
        {
            if (meaning[limit] is JValue { Value: not null } value)
            {
                input[limit] = value.DeepClone();
            }
        }

        return input;
    }

    private static JObject Input(string type, JObject meaning) => new()
    {
        ["type"] = type,
        ["id"] = SubmittedValue.Input,
        ["label"] = meaning.Text("title"),
    };

    private static JObject Data(string questionId) => new()
    {
        ["triage"] = new JObject { ["answer"] = new JObject { ["id"] = questionId } },
    };
}
