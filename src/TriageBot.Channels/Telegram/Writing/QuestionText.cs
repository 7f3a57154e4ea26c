using System.Globalization;
using Newtonsoft.Json.Linq;
using Telegram.Bot.Types.Enums;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>A question, and what is left of it once it is answered.</summary>
internal sealed class QuestionText(BotText texts)
{
    private const int LongestTitle = 200;

    /// <summary>The question with what explains its options; their labels stand on the buttons.</summary>
    public ChatText Write(JObject meaning)
    {
        var text = new ChatText();
        if (meaning.Text("sectionTitle") is { } section)
        {
            text.Add(MessageEntityType.Italic, small => small.Add(
                string.Create(CultureInfo.InvariantCulture, $"{section} · {(int?)meaning["step"]}/{(int?)meaning["of"]}"))).Add("\n");
        }

        text.AddBold(meaning.Text("title") ?? "");
        if (meaning.Text("hint") is { } hint)
        {
            texts.Write(text.AddParagraph(), hint);
        }

        var choices = meaning.Objects("choices").ToArray();
        if (choices.Any(choice => choice.Text("hint") is not null))
        {
            AddChoices(text.AddParagraph(), choices);
        }

        if (meaning.Text("minLabel") is { } low && meaning.Text("maxLabel") is { } high)
        {
            text.AddParagraph().Add($"{(int?)meaning["min"]} = {low}, {(int?)meaning["max"]} = {high}");
        }

        return text;
    }

    /// <summary>The words that are kept to name the question later.</summary>
    public static string TitleOf(JObject meaning) =>
        meaning.Text("title") is not { } title ? ""
        : title.Length <= LongestTitle ? title
        : title[..(LongestTitle - 1)] + "…";

    /// <summary>The question once it is no longer open.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="answer">What was answered, in words; null when the question was left without an answer.</param>
    public static ChatText Closed(string title, string? answer)
    {
        var text = new ChatText().AddBold(title);
        return answer is null ? text : text.Add($"\n{Keyboards.Labels.Chosen}{answer}");
    }

    private void AddChoices(ChatText text, JObject[] choices)
    {
        for (var index = 0; index < choices.Length; index++)
        {
            text.Add(string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? "" : "\n")}{index + 1}. {choices[index].Text("label")}"));
            if (choices[index].Text("hint") is { } hint)
            {
                text.Add(" – ");
                texts.Write(text, hint);
            }
        }
    }
}
