using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.DirectLine;

/// <summary>Registers the embedded Direct Line.</summary>
public static class DirectLineServices
{
    private static readonly string[] CallHeaders =
        ["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"];

    /// <summary>Adds the embedded Direct Line and what runs its turns.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="settings">The section of <see cref="DirectLineOptions"/>.</param>
    /// <param name="keyFolder">Where the signing key is kept when the settings hold none.</param>
    public static IServiceCollection AddDirectLine(
        this IServiceCollection services, IConfiguration settings, string keyFolder)
    {
        services.AddOptions<DirectLineOptions>().Bind(settings).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddTurns();
        services.AddSingleton<OriginRule>();
        services.AddSingleton<TokenRate>();
        services.AddSingleton<Gate>();
        services.AddSingleton<DirectLineRenderer>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton(s =>
        {
            var options = s.GetRequiredService<IOptions<DirectLineOptions>>();
            var key = options.Value.SigningKey is { Length: > 0 } setting
                ? SigningKey.FromSettings(setting)
                : SigningKey.FromFolder(keyFolder, s.GetRequiredService<IDataProtectionProvider>());
            return new TokenIssuer(key, options, s.GetRequiredService<TimeProvider>());
        });
        services.AddCors();
        services.AddOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>().Configure<OriginRule>(
            (cors, origins) => cors.AddPolicy(DirectLineEndpoints.CorsPolicy, policy => policy
                .SetIsOriginAllowed(origins.Admits)
                .WithHeaders(CallHeaders)
                .WithMethods("GET", "POST")
                .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        return services;
    }
}
