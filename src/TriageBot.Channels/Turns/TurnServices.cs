using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>Registers what runs turns.</summary>
public static class TurnServices
{
    /// <summary>
    /// Adds the turn runner and what reads its record. The host adds an <see cref="ITurnStore"/>, a
    /// <see cref="CreateBot"/> and a <see cref="TurnErrorReply"/>.
    /// </summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TurnFeed>();
        services.AddSingleton<UnstoredContent>();
        services.AddSingleton(s => new Transcript(
            s.GetRequiredService<ITurnStore>(), s.GetRequiredService<UnstoredContent>()));
        services.AddSingleton(s => new TurnRunner(
            s.GetRequiredService<ITurnStore>(),
            s.GetRequiredService<TurnFeed>(),
            s.GetRequiredService<UnstoredContent>(),
            s.GetRequiredService<CreateBot>(),
            s.GetRequiredService<TurnErrorReply>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<TurnRunner>>()));
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Retention>();
        services.AddHostedService(s => s.GetRequiredService<Retention>());
        return services;
    }
}
