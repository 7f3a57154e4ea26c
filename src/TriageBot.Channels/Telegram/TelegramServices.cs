using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Telegram.Keyboards;
using TriageBot.Channels.Telegram.Receiving;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Telegram.Writing;
using TriageBot.Dialogs;

namespace TriageBot.Channels.Telegram;

/// <summary>Registers the Telegram channel.</summary>
public static class TelegramServices
{
    /// <summary>Adds the channel, when the settings hold a token. The host adds turns, summaries and an <see cref="OpenPicture"/>.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="settings">The section of <see cref="TelegramOptions"/>.</param>
    /// <param name="publicUrl">The address that people reach the host under; null or no address leaves links to its pages out.</param>
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration settings, string? publicUrl)
    {
        if (string.IsNullOrEmpty(settings[nameof(TelegramOptions.BotToken)]))
        {
            return services;
        }

        services.AddOptions<TelegramOptions>().Bind(settings).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelegramOptions>, TelegramOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OpenPicture>(_ => _ => null);
        services.AddSingleton(new PublicAddress(Uri.TryCreate(publicUrl, UriKind.Absolute, out var address) ? address : null));
        services.AddSingleton(s => new IdCodes(IdsIn(s.GetRequiredService<ConversationContent>())));
        services.AddSingleton<BotLine>();
        services.AddSingleton<SendPace>();
        services.AddSingleton<PictureFiles>();
        services.AddSingleton<MessageWriter>();
        services.AddSingleton<ChatCalls>();
        services.AddSingleton<UnfinishedDeliveries>();
        services.AddChannelSender<TelegramSender>();
        return services.AddReceiving(!string.IsNullOrEmpty(settings[nameof(TelegramOptions.WebhookUrl)]));
    }

    /// <summary>Maps where Telegram posts updates, when the settings name an address for it.</summary>
    public static IEndpointRouteBuilder MapTelegram(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<WebhookEndpoint>() is not null)
        {
            endpoints.MapPost(TelegramChannel.Path, (HttpContext http, WebhookEndpoint webhook) => webhook.PostAsync(http));
        }

        return endpoints;
    }

    private static IServiceCollection AddReceiving(this IServiceCollection services, bool byWebhook)
    {
        services.AddSingleton<ChatLanes>();
        services.AddSingleton<SeenUpdates>();
        services.AddSingleton<MovingKeyboards>();
        services.AddSingleton<Presses>();
        services.AddSingleton<Crowds>();
        services.AddSingleton<UpdateHandler>();
        services.AddSingleton<Introduction>();
        services.AddSingleton<Reaching>();
        if (!byWebhook)
        {
            return services.AddHostedService<Polling>();
        }

        services.AddSingleton<WebhookSecret>();
        services.AddSingleton<WebhookEndpoint>();
        return services.AddHostedService<Webhook>();
    }

    /// <summary>Every id of the content that a button may carry.</summary>
    private static IEnumerable<string> IdsIn(ConversationContent content) =>
    [
        .. content.Protocol.Questions.Select(question => question.Id),
        .. content.Protocol.Questions.SelectMany(question => question.Options).Select(option => option.Id),
        .. content.Protocol.Facts.Ids,
        .. content.Protocol.Measures.Select(measure => measure.Id),
    ];
}
