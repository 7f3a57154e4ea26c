using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Rendering;
using TriageBot.Storage;

namespace TriageBot.Channels.BotConnector;

/// <summary>Registers the door for Azure Bot Service, through which Teams and its other channels come.</summary>
public static class BotConnectorServices
{
    /// <summary>
    /// Adds the Bot Connector when the settings name an application (<c>MicrosoftAppId</c>), or say that none is wanted
    /// (<see cref="BotConnectorOptions.WithoutCredentials"/>). Otherwise it is not there.
    /// </summary>
    /// <param name="services">The services of the host, with those of turns.</param>
    /// <param name="configuration">All settings.</param>
    public static IServiceCollection AddBotConnector(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection("BotConnector");
        services.AddOptions<BotConnectorOptions>().Bind(settings).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotConnectorOptions>, BotConnectorOptionsCheck>();
        if (AppSettings.IdIn(configuration).Length == 0 && !settings.GetValue<bool>(nameof(BotConnectorOptions.WithoutCredentials)))
        {
            return services;
        }

        var publicUrl = Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) ? address : null;
        services.TryAddSingleton(s => AppSettings.Credentials(
            configuration, s.GetRequiredService<IOptions<BotConnectorOptions>>().Value));
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton(s => new CloudAdapter(
            new ConfigurationBotFrameworkAuthentication(
                configuration,
                s.GetRequiredService<Microsoft.Bot.Connector.Authentication.ServiceClientCredentialsFactory>(),
                httpClientFactory: s.GetRequiredService<ConnectorClient>()),
            s.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton(s => new ConnectorReach(s.GetRequiredService<CloudAdapter>(), configuration));
        services.AddSingleton(s => new ConnectorRenderer(s.GetRequiredService<ChannelText>(), publicUrl));
        services.AddSingleton<TypingSign>();
        services.AddSingleton(s => new GroupHint(s.GetRequiredService<ConnectorRenderer>(), configuration));
        services.AddSingleton(s => new CardReply(s.GetRequiredService<ITurnStore>(), s.GetRequiredService<ConnectorRenderer>()));
        services.AddTransient<ConnectorBot>();
        services.AddChannelSender<ConnectorSender>();
        return services;
    }
}
