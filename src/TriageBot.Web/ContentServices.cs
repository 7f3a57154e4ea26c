using Microsoft.Extensions.DependencyInjection.Extensions;
using TriageBot.Channels.Rendering;
using TriageBot.Content;

namespace TriageBot.Web;

/// <summary>Reads the dialogs folder, and gives its sentences to those who show them.</summary>
internal static class ContentServices
{
    public static void AddContent(this IServiceCollection services, string? folder)
    {
        services.TryAddSingleton(s => Read(
            folder ?? Path.Combine(AppContext.BaseDirectory, "dialogs"), s.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(s => TextsOf(s.GetRequiredService<BotContent>()));
    }

    /// <summary>The sentences of the conversation and of the widget by language and key.</summary>
    private static ChannelText TextsOf(BotContent content) => (language, id) =>
        (content.Texts.TryGetValue(language, out var texts) && texts.TryGet(id, out var text))
        || (content.WidgetTexts.TryGetValue(language, out var widget) && widget.TryGetValue(id, out text))
            ? text
            : null;

    private static BotContent Read(string folder, TimeProvider time)
    {
        var result = ContentReader.Read(folder, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        return result.Content ?? throw new ContentRefusedException(result.Errors);
    }
}
