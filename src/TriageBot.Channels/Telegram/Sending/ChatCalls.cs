using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Summaries;
using TriageBot.Channels.Telegram.Writing;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>Everything that is done in a chat, at the pace that Telegram allows. Refusals that matter are thrown.</summary>
internal sealed class ChatCalls(BotLine line, SendPace pace, PictureFiles pictures, SummarySource summaries)
{
    private const int MostAtOnce = 100;
    private const string FileName = "triagebot.pdf";

    private static readonly LinkPreviewOptions NoPreview = new() { IsDisabled = true };

    /// <summary>Sends a message.</summary>
    /// <returns>Its id; 0 when there was nothing to send.</returns>
    public async Task<int> SendAsync(long chat, Draft draft, CancellationToken cancellationToken) => draft switch
    {
        Draft.Words words => await SayAsync(chat, words.Text, words.Keyboard, cancellationToken),
        Draft.Picture picture => await ShowAsync(chat, picture, cancellationToken),
        Draft.Summary summary => await HandOverAsync(chat, summary, cancellationToken),
        _ => throw new System.Diagnostics.UnreachableException($"A draft of kind {draft.GetType().Name} cannot be sent."),
    };

    /// <summary>Makes a message into other words without buttons.</summary>
    /// <returns>False when Telegram keeps it as it is: it is gone, or too old.</returns>
    public Task<bool> ChangeAsync(long chat, int message, ChatText text, CancellationToken cancellationToken) => TryAsync(
        () => line.Api.EditMessageText(
            new ChatId(chat), message, text.Text, entities: text.Entities, linkPreviewOptions: NoPreview, cancellationToken: cancellationToken),
        cancellationToken);

    /// <summary>Takes the buttons of a message away.</summary>
    public Task<bool> ClearAsync(long chat, int message, CancellationToken cancellationToken) => TryAsync(
        () => line.Api.EditMessageReplyMarkup(new ChatId(chat), message, null, cancellationToken: cancellationToken), cancellationToken);

    /// <summary>Removes those messages that Telegram lets the bot remove.</summary>
    public async Task DeleteAsync(long chat, IReadOnlyList<int> messages, CancellationToken cancellationToken)
    {
        foreach (var some in messages.Chunk(MostAtOnce))
        {
            if (!await TryAsync(() => line.Api.DeleteMessages(chat, some, cancellationToken), cancellationToken))
            {
                // One that is too old spares the others.
                foreach (var one in some)
                {
                    await TryAsync(() => line.Api.DeleteMessage(chat, one, cancellationToken), cancellationToken);
                }
            }
        }
    }

    private async Task<int> SayAsync(long chat, ChatText text, InlineKeyboardMarkup? keyboard, CancellationToken cancellationToken)
    {
        await pace.MessageAsync(chat, cancellationToken);
        try
        {
            return Sent(chat, await line.Api.SendMessage(
                chat, text.Text, replyMarkup: keyboard, linkPreviewOptions: NoPreview, entities: text.Entities, cancellationToken: cancellationToken));
        }
        catch (ApiRequestException e) when (ApiFaults.IsForm(e))
        {
            // Better words without form than none.
            await pace.MessageAsync(chat, cancellationToken);
            return Sent(chat, await line.Api.SendMessage(chat, text.Text, cancellationToken: cancellationToken));
        }
    }

    private async Task<int> ShowAsync(long chat, Draft.Picture picture, CancellationToken cancellationToken)
    {
        if (pictures.Find(picture.Path) is not { } found)
        {
            return picture.Keyboard is null ? 0 : await SayAsync(chat, picture.Text, picture.Keyboard, cancellationToken);
        }

        await using var content = found.Content;
        await pace.MessageAsync(chat, cancellationToken);
        try
        {
            var message = await line.Api.SendPhoto(
                chat, found.File, picture.Text.Text, replyMarkup: picture.Keyboard, captionEntities: picture.Text.Entities, cancellationToken: cancellationToken);
            pictures.Keep(picture.Path, message);
            return Sent(chat, message);
        }
        catch (ApiRequestException e) when (ApiFaults.IsForm(e))
        {
            pictures.Forget(picture.Path);
            return await SayAsync(chat, picture.Text, picture.Keyboard, cancellationToken);
        }
    }

    private async Task<int> HandOverAsync(long chat, Draft.Summary summary, CancellationToken cancellationToken)
    {
        if (await summaries.FindAsync(TelegramChannel.Key(chat), summary.Language, cancellationToken) is not { } found)
        {
            return 0;
        }

        using var content = new MemoryStream(found.Pdf());
        await pace.MessageAsync(chat, cancellationToken);
        return Sent(chat, await line.Api.SendDocument(
            chat, InputFile.FromStream(content, FileName), summary.Text.Text, captionEntities: summary.Text.Entities, cancellationToken: cancellationToken));
    }

    private int Sent(long chat, Message message)
    {
        pace.Sent(chat);
        return message.Id;
    }

    /// <summary>A change that Telegram does not allow (any more) is no reason to hold anything up.</summary>
    private async Task<bool> TryAsync(Func<Task> call, CancellationToken cancellationToken)
    {
        await pace.CallAsync(cancellationToken);
        try
        {
            await call();
            return true;
        }
        catch (ApiRequestException e) when (ApiFaults.IsForm(e))
        {
            return e.Message.Contains("not modified", StringComparison.OrdinalIgnoreCase);
        }
    }
}
