using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Telegram.Bot.Exceptions;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Channels.Telegram.Writing;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>
/// Sends what the bot said to a chat. A question that is answered is made into one line with its answer, in place; then the new
/// message follows.
/// </summary>
internal sealed class TelegramSender(MessageWriter writer, ChatCalls calls, UnfinishedDeliveries unfinished) : IChannelSender
{
    /// <inheritdoc/>
    public string Channel => TelegramChannel.Id;

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Activity.Type != ActivityTypes.Message)
        {
            return new DeliveryOutcome.Sent();
        }

        try
        {
            var receipt = await DeliverAsync(delivery, cancellationToken);
            unfinished.Forget(delivery);
            return new DeliveryOutcome.Sent(receipt.Write());
        }
        catch (RequestException e)
        {
            return ApiFaults.OutcomeOf(e);
        }
    }

    private async Task<ChatReceipt> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var chat = TelegramChannel.ChatOf(delivery.Conversation);
        var meaning = Meaning.Of(delivery.Activity);
        var key = meaning is null ? null : QuestionKey.Of(meaning);
        var before = ChatReceipt.Read(delivery.Receipt);
        var (receipt, told) = await CloseAsync(chat, before, meaning, delivery.Activity, cancellationToken);
        if (told && meaning!.Text("topic") == "recorded")
        {
            return receipt;
        }

        if (meaning?.Text("topic") == "deleted")
        {
            await calls.DeleteAsync(chat, receipt.Messages, cancellationToken);
            receipt = ChatReceipt.New;
        }

        var aside = Aside.Of(delivery.Activity);
        var drafts = writer.Write(
            delivery.Activity, aside.Marked == key?.ToString() ? aside.Marks : null, key is not null && before.Open?.Key == key.ToString());
        var ids = unfinished.Of(delivery);
        foreach (var draft in drafts.Skip(ids.Count))
        {
            // A second attempt goes on where the first one was refused.
            ids.Add(await calls.SendAsync(chat, draft, cancellationToken));
        }

        receipt = ids.Where(id => id > 0).Aggregate(receipt, (kept, id) => kept.With(id));
        return key is null || ids.Count == 0
            ? receipt
            : receipt with { Open = new ChatReceipt.OpenQuestion(ids[^1], key.ToString(), QuestionText.TitleOf(meaning!)) };
    }

    /// <summary>Takes the buttons away from what is no longer open.</summary>
    /// <returns>The chat afterwards, and whether the answer stands in it now.</returns>
    private async Task<(ChatReceipt Receipt, bool Told)> CloseAsync(
        long chat, ChatReceipt receipt, JObject? meaning, Activity reply, CancellationToken cancellationToken)
    {
        if (Aside.Of(reply).Pressed is { } pressed && pressed != receipt.Open?.Message)
        {
            await calls.ClearAsync(chat, pressed, cancellationToken);
        }

        if (meaning is null || receipt.Open is not { } open)
        {
            return (receipt, false);
        }

        var words = AnswerTo(open, reply);
        if (words is null && meaning.Text("kind") is "info" or "alarm")
        {
            return (receipt, false);
        }

        var isChanged = await calls.ChangeAsync(chat, open.Message, QuestionText.Closed(open.Title, words), cancellationToken);
        return (receipt with { Open = null }, isChanged && words is not null);
    }

    private static string? AnswerTo(ChatReceipt.OpenQuestion open, Activity reply) =>
        (reply.ChannelData as JObject)?["answered"] is JObject answered
        && new QuestionKey(answered.Text("id") ?? "", answered.Text("about") ?? "").ToString() == open.Key
            ? answered.Text("words")
            : null;
}
