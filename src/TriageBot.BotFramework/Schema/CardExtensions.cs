namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class CardExtensions
{
    /// <summary>A hero card as an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(contentType: HeroCard.ContentType, content: card);
}
