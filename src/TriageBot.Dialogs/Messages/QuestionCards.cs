using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Messages;

/// <summary>Draws questions. What does not change from person to person is drawn once and shared.</summary>
internal static class QuestionCards
{
    private static readonly ConditionalWeakTable<TextCatalogue, ConcurrentDictionary<string, Card>> Drawn = [];

    /// <summary>The question in plain words and with its meaning.</summary>
    public static (string Text, QuestionMessage Meaning) Draw(
        TextCatalogue texts, Protocol protocol, NextStep.Ask ask, IReadOnlyList<string>? selected, IReadOnlyList<string> commands)
    {
        var card = ReferenceEquals(ask.Options, ask.Question.Options)
            ? Whole(texts, protocol, ask.Question)
            : DrawCard(texts, protocol, ask.Question, ask.Options);
        return (card.Text, card.Meaning with { Step = ask.Step, Of = ask.Of, Selected = selected, Commands = commands });
    }

    /// <summary>One option of a question, asked alone with yes, no and not sure.</summary>
    public static (string Text, QuestionMessage Meaning) DrawItem(
        TextCatalogue texts, Protocol protocol, NextStep.Ask ask, Option item, IReadOnlyList<string> commands)
    {
        var meaning = Whole(texts, protocol, ask.Question).Meaning with
        {
            Type = "single",
            Title = texts.Label(ask.Question, item),
            Hint = texts.Hint(ask.Question, item),
            Image = texts.Picture(item.Image, protocol.Id),
            Options = YesNoUnsure.Ids,
            Choices = YesNoUnsure.Choices(texts),
            Check = item.Id,
            Step = ask.Step,
            Of = ask.Of,
            Commands = commands,
        };
        return (Plain(meaning), meaning);
    }

    private static Card Whole(TextCatalogue texts, Protocol protocol, Question question) =>
        Drawn.GetOrCreateValue(texts).GetOrAdd(question.Id, _ => DrawCard(texts, protocol, question, question.Options));

    private static Card DrawCard(TextCatalogue texts, Protocol protocol, Question question, IReadOnlyList<Option> options)
    {
        var number = question.Type is QuestionType.Number or QuestionType.Scale;
        var meaning = new QuestionMessage
        {
            Id = question.Id,
            Section = question.Section,
            SectionTitle = texts[$"sections.{question.Section}"],
            Type = question.Type.ToString().ToLowerInvariant(),
            Title = texts.Title(question),
            Hint = texts.TryGet($"questions.{question.Id}.hint", out var hint) ? hint : null,
            Image = texts.Picture(question.Image, protocol.Id),
            Options = [.. options.Select(option => option.Id)],
            Choices = [.. options.Select(option => Choice(texts, protocol, question, option))],
            Min = number ? question.Minimum : null,
            Max = number ? question.Maximum : null,
            MinLabel = texts.TryGet($"questions.{question.Id}.min_label", out var low) ? low : null,
            MaxLabel = texts.TryGet($"questions.{question.Id}.max_label", out var high) ? high : null,
            Step = 0,
            Of = 0,
            Commands = [],
        };
        return new Card(Plain(meaning), meaning);
    }

    private static ChoiceItem Choice(TextCatalogue texts, Protocol protocol, Question question, Option option) => new()
    {
        Id = option.Id,
        Label = texts.Label(question, option),
        Hint = texts.Hint(question, option),
        Image = texts.Picture(option.Image, protocol.Id),
        Exclusive = option.Exclusive && question.Type == QuestionType.Multi ? true : null,
        Excludes = option.Excludes.Count > 0 ? option.Excludes : null,
    };

    private static string Plain(QuestionMessage meaning)
    {
        var text = new StringBuilder("**").Append(meaning.Title).Append("**");
        if (meaning.Hint is not null)
        {
            text.Append("\n\n").Append(meaning.Hint);
        }

        for (var index = 0; index < meaning.Choices.Count; index++)
        {
            var choice = meaning.Choices[index];
            text.Append(index == 0 ? "\n\n" : "\n").Append(CultureInfo.InvariantCulture, $"{index + 1}. {choice.Label}");
            if (choice.Hint is not null)
            {
                text.Append(" – ").Append(choice.Hint);
            }
        }

        return text.ToString();
    }

    private sealed record Card(string Text, QuestionMessage Meaning);
}
