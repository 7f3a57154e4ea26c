using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Turns;
using TriageBot.Content;
using TriageBot.Dialogs;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Web;

/// <summary>Makes the bot out of its content: dialogs are shared, the state belongs to the turn.</summary>
internal static class BotServices
{
    private const string Complaint = "back-cramps";

    public static void AddBot(this IServiceCollection services)
    {
        services.TryAddSingleton(s =>
        {
            var content = s.GetRequiredService<BotContent>();
            return new ConversationContent(content.Protocols[Complaint], content.Texts, Understanding(content))
            {
                Country = s.GetRequiredService<HomeCountry>().Id,
                Countries = content.Countries.ToDictionary(
                    one => one.Key, one => new CountryContent(s.GetRequiredService<HomeCountry>().HoursOf(one.Value), one.Value.Texts)),
                Summaries = s.GetRequiredService<ISummaries>(),
                KeepFor = s.GetRequiredService<IOptions<RetentionOptions>>().Value.KeepFor,
                Pages = OperatorPages.Addresses(s.GetRequiredService<IOptions<OperatorOptions>>().Value),
            };
        });
        services.TryAddSingleton(s => new MainDialog(s.GetRequiredService<ConversationContent>().Protocol));
        services.TryAddSingleton<CreateBot>(s =>
        {
            var (content, main) = (s.GetRequiredService<ConversationContent>(), s.GetRequiredService<MainDialog>());
            var time = s.GetRequiredService<TimeProvider>();
            return storage => new Dialogs.TriageBot(new ConversationState(storage), content, main, time);
        });
        services.TryAddSingleton<TurnErrorReply>(s =>
        {
            var content = s.GetRequiredService<ConversationContent>();
            return incoming => Apology(content, incoming.Locale);
        });
    }

    private static Dictionary<string, Understand> Understanding(BotContent content) =>
        content.Understanders.ToDictionary(one => one.Key, one => (Understand)one.Value.Read);

    private static Activity Apology(ConversationContent content, string? locale)
    {
        var language = content.LanguageFor(locale);
        var reply = MessageFactory.Text(content.Texts[language]["conversation.notice.error"]);
        reply.Locale = language;
        reply.ChannelData = new TriagePayload(new InfoMessage { Topic = "error" });
        return reply;
    }
}
