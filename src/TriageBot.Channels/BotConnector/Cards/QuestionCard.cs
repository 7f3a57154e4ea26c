using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>A question as a card: buttons where few short answers are to choose from, else a form.</summary>
internal static class QuestionCard
{
    private const int MostButtons = 3;

    public static Attachment Of(JObject meaning, string plain, CardContext context)
    {
        var answers = IsShort(meaning)
            ? meaning.Objects("choices").Select(c => TeamsCard.Execute(c.Text("label") ?? "", CardAnswer.Data(meaning, c.Text("id")))).ToList()
            : [Send(meaning, context)];
        var commands = meaning.Texts("commands")
            .Select(c => (Id: c, Label: context.Text($"commands.{c}")))
            .Where(c => c.Label.Length > 0)
            .Take(TeamsCard.MostActions - answers.Count)
            .Select(c => TeamsCard.Say(c.Label, c.Id));
        return TeamsCard.Of(
            [.. Head(meaning, context), .. QuestionInput.Of(meaning, IsShort(meaning), context), .. Foot(meaning, context)],
            [.. answers, .. commands],
            context,
            $"{meaning.Text("title")} {meaning.Text("hint")}",
            plain);
    }

    private static bool IsShort(JObject meaning)
    {
        var choices = meaning.Objects("choices").ToList();
        return meaning.Text("type") == "single"
            && choices.Count is > 0 and <= MostButtons
            && choices.TrueForAll(c => c.Text("hint") is null);
    }

    private static JObject Send(JObject meaning, CardContext context)
    {
        var send = TeamsCard.Execute(context.Text("question.continue"), CardAnswer.Data(meaning));
        send["style"] = "positive";
        return send;
    }

    private static IEnumerable<JObject> Head(JObject meaning, CardContext context)
    {
        if (meaning.Text("sectionTitle") is { } section)
        {
            var progress = context.Text("progress.step", ("step", Number(meaning, "step")), ("of", Number(meaning, "of")));
            yield return AdaptiveCard.Small($"{section} · {progress}");
        }

        yield return AdaptiveCard.Heading(meaning.Text("title") ?? "");
        if (meaning.Text("hint") is { } hint)
        {
            yield return AdaptiveCard.Text(hint);
        }

        foreach (var picture in TeamsCard.Picture(meaning["image"], context))
        {
            yield return picture;
        }
    }

    private static IEnumerable<JObject> Foot(JObject meaning, CardContext context)
    {
        if (meaning.Texts("selected").Any())
        {
            yield return AdaptiveCard.Small(context.Text("question.preselected"));
        }

        if (meaning.Text("kind") == "consent")
        {
            yield return AdaptiveCard.Small(context.Text("conversation.teams.administrators"));
        }
    }

    private static string Number(JObject meaning, string name) =>
        ((int?)meaning[name] ?? 0).ToString(CultureInfo.InvariantCulture);
}
