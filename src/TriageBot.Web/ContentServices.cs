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
        services.TryAddSingleton(s => new HomeCountry(
            s.GetRequiredService<IConfiguration>()["Country"], s.GetRequiredService<BotContent>()));
        services.TryAddSingleton(s => TextsOf(s.GetRequiredService<BotContent>(), s.GetRequiredService<HomeCountry>()));
    }

    /// <summary>The sentences of the conversation and of the widget by language and key.</summary>
    private static ChannelText TextsOf(BotContent content, HomeCountry home)
    {
        var country = content.Countries.GetValueOrDefault(home.Id);
        var (all, ofWidget) = (country?.Texts ?? content.Texts, country?.WidgetTexts ?? content.WidgetTexts);
        return (language, id) =>
            (all.TryGetValue(language, out var texts) && texts.TryGet(id, out var text))
            || (ofWidget.TryGetValue(language, out var widget) && widget.TryGetValue(id, out text))
                ? text
                : null;
    }

    private static BotContent Read(string folder, TimeProvider time)
    {
        var result = ContentReader.Read(folder, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        return result.Content ?? throw new ContentRefusedException(result.Errors);
    }
}
