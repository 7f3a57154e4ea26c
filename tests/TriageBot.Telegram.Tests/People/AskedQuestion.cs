using System.Runtime.CompilerServices;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Content;
using TriageBot.Telegram.Tests.BotApi;

namespace TriageBot.Telegram.Tests.People;

/// <summary>The question that a person sees last in the chat.</summary>
/// <param name="Message">The message that asks it.</param>
/// <param name="Id">Question id.</param>
/// <param name="About">The item or finding that is asked about alone; empty for the whole question.</param>
/// <param name="Options">What can be chosen; empty for numbers to type.</param>
internal sealed record AskedQuestion(ChatMessage Message, string Id, string About, IReadOnlyList<AskedQuestion.Choice> Options)
{
    private static readonly ConditionalWeakTable<BotContent, IdCodes> Codes = [];

    public bool IsMulti => Options.Any(option => option.Meaning is ButtonMeaning.Toggle);

    /// <summary>The button that ends a choice of several.</summary>
    public string? Done { get; private init; }

    /// <summary>The question of a chat; null when none is open.</summary>
    public static AskedQuestion? In(IReadOnlyList<ChatMessage> messages, BotContent content, string language)
    {
        var codes = CodesOf(content);
        foreach (var message in messages.Reverse())
        {
            var buttons = message.Buttons.Select(button => new Choice(Labels.WordsOf(button.Text), button.Data, CallbackData.Read(button.Data, codes))).ToList();
            var options = buttons.Where(button => button.Meaning is ButtonMeaning.Answer or ButtonMeaning.Toggle).ToList();
            switch (options.FirstOrDefault()?.Meaning)
            {
                case ButtonMeaning.Answer answer:
                    return new AskedQuestion(message, answer.Question, answer.About, options);
                case ButtonMeaning.Toggle toggle:
                    return new AskedQuestion(message, toggle.Question, "", options)
                    {
                        Done = buttons.First(button => button.Meaning is ButtonMeaning.Done).Data,
                    };
            }

            // A number is typed: its question has no answers to press, and stands before its commands.
            var typed = content.Protocols.Values.SelectMany(protocol => protocol.Questions).FirstOrDefault(question =>
                message.Buttons.Count > 0 && question.Options.Count == 0
                && message.Text.Contains(content.Texts[language][$"questions.{question.Id}.title"], StringComparison.Ordinal));
            if (typed is not null)
            {
                return new AskedQuestion(message, typed.Id, "", []);
            }
        }

        return null;
    }

    /// <summary>What the buttons of this content carry.</summary>
    public static IdCodes CodesOf(BotContent content) => Codes.GetValue(content, known => new IdCodes(
        known.Protocols.Values.SelectMany(protocol => protocol.Facts.Ids
            .Concat(protocol.Questions.SelectMany(question => question.Options.Select(option => option.Id).Append(question.Id))))));

    /// <summary>Something to press.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Data">What it carries.</param>
    /// <param name="Meaning">What that means.</param>
    public sealed record Choice(string Words, string Data, ButtonMeaning? Meaning)
    {
        /// <summary>What is chosen by it.</summary>
        public string Value => Meaning switch
        {
            ButtonMeaning.Answer answer => answer.Value,
            ButtonMeaning.Toggle toggle => toggle.Option,
            _ => "",
        };
    }
}
