using Newtonsoft.Json.Linq;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Content;

namespace TriageBot.Telegram.Tests.People;

/// <summary>Somebody who answers the questions as a clinical case says, by buttons or by typing, until none is open.</summary>
internal sealed class CasePerson(TelegramPerson person, JToken known, BotContent content, bool types)
{
    private readonly HashSet<string> _answered = [];
    private readonly HashSet<int> _passed = [];

    /// <summary>Ends when something went wrong that a person notices, so that they press once more; never in a quiet world.</summary>
    public Func<Task> Disturbance { get; init; } = () => new TaskCompletionSource().Task;

    private const int MoreThanAnyConversation = 60;

    /// <summary>Facts that only free text can say, in words that say nothing else.</summary>
    public static readonly IReadOnlyDictionary<(string Fact, string Language), string> Words = new Dictionary<(string, string), string>
    {
        [("overdose", "de")] = "Ich habe aus Versehen zu viele Paracetamol genommen, mir geht es aber gut.",
        [("overdose", "en")] = "I took too many paracetamol by mistake, but I feel fine.",
    };

    /// <summary>Questions in the order in which they were asked.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Comes, agrees, and answers.</summary>
    public async Task TalkAsync()
    {
        await person.StartAsync();
        await AnswerAsync(await NextAsync("", "the first question"), ["yes"]);
        var before = "consent";
        foreach (var fact in known["stated"]?.Values<string>() ?? [])
        {
            _passed.Add((await NextAsync(before, "the first health question")).Message.Id);
            await person.SayAsync(Words[(fact!, person.Language)]);
            before = "";
        }

        for (var turn = 0; turn < MoreThanAnyConversation && await NextOrEndAsync() is { } asked; turn++)
        {
            Asked.Add(asked.Id + asked.About);
            await AnswerAsync(asked, Values(asked));
        }
    }

    private Task<AskedQuestion> NextAsync(string after, string what) =>
        person.UntilAsync(_ => Open() is { } open && open.Id != after && IsNew(open) ? open : null, what);

    /// <summary>The next question; null when the bot has nothing more to ask.</summary>
    private async Task<AskedQuestion?> NextOrEndAsync()
    {
        var seen = await person.UntilAsync(
            messages => IsEnd(messages) ? new Seen(null) : Open() is { } open && IsNew(open) ? new Seen(open) : null,
            "a question or an end");
        return seen.Question;
    }

    // After a crash a question may come a second time: nobody answers it twice.
    private bool IsNew(AskedQuestion open) => !_answered.Contains(open.Id + open.About) && !_passed.Contains(open.Message.Id);

    private AskedQuestion? Open() => AskedQuestion.In(person.OfBot, content, person.Language);

    private static bool IsEnd(IReadOnlyList<BotApi.ChatMessage> messages) =>
        messages.Count > 0 && messages[^1].Buttons.Any(button => button.Data == CallbackData.Write(new ButtonMeaning.Command("change")));

    private async Task AnswerAsync(AskedQuestion asked, List<string> values)
    {
        _answered.Add(asked.Id + asked.About);
        if (asked.Options.Count == 0)
        {
            await person.SayAsync(values[0]);
        }
        else if (types)
        {
            await person.SayAsync(string.Join(", ", values.Select(value => Typed(asked, value))));
        }
        else if (!asked.IsMulti)
        {
            await person.PressAsync(asked.Message, asked.Options.First(option => option.Value == values[0]).Data);
        }
        else
        {
            await MarkAsync(asked, values);
        }
    }

    /// <summary>
    /// An option as people type it: in its words when they say nothing but the answer, else by its number. The words of a symptom
    /// say more than an answer does, and the bot listens to all of them.
    /// </summary>
    private static string Typed(AskedQuestion asked, string value)
    {
        var place = asked.Options.ToList().FindIndex(option => option.Value == value);
        return char.IsAsciiDigit(value[0]) ? value
            : value is "yes" or "no" or "none" or "unsure" ? asked.Options[place].Words : $"{place + 1}";
    }

    private async Task MarkAsync(AskedQuestion asked, List<string> values)
    {
        foreach (var option in asked.Options.Where(option => values.Contains(option.Value)))
        {
            if (option.Meaning is ButtonMeaning.Toggle { Marks: true } press)
            {
                await person.PressAsync(Now(asked), option.Data);
                if (press.StandsAlone)
                {
                    return;
                }

                await MarkedAsync(asked, option);
            }
        }

        await person.PressAsync(Now(asked), asked.Done!);
    }

    private async Task MarkedAsync(AskedQuestion asked, AskedQuestion.Choice option)
    {
        while (true)
        {
            var disturbed = Disturbance();
            var marked = person.UntilAsync(_ => Marked(asked).Contains(option.Value) ? asked : null, $"a mark at {option.Value}");
            if (await Task.WhenAny(marked, disturbed) == marked)
            {
                await marked;
                return;
            }

            await person.PressAsync(Now(asked), option.Data);
        }
    }

    private IEnumerable<string> Marked(AskedQuestion asked) =>
        Now(asked).Buttons.Where(button => button.Text.StartsWith(Labels.Marked, StringComparison.Ordinal))
            .Select(button => asked.Options.First(option => option.Words == Labels.WordsOf(button.Text)).Value);

    private BotApi.ChatMessage Now(AskedQuestion asked) => person.OfBot.First(message => message.Id == asked.Message.Id);

    private List<string> Values(AskedQuestion asked)
    {
        if (asked.Id == "clarify" || asked.About.Length > 0)
        {
            return ["no"];
        }

        var value = known["answers"]![asked.Id] ?? throw new InvalidOperationException($"The case does not answer {asked.Id}.");
        var options = asked.Options.Select(option => option.Value).ToHashSet();
        var said = value is JArray many ? many.Values<string>().Select(one => one!) : [value.ToString()];
        return [.. options.Count == 0 ? said : said.Where(options.Contains).DefaultIfEmpty("none")];
    }

    private sealed record Seen(AskedQuestion? Question);
}
