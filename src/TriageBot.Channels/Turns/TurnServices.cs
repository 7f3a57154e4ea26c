using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TriageBot.Channels.Outgoing;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>Registers what runs turns.</summary>
public static class TurnServices
{
    /// <summary>
    /// Adds the turn runner, what reads its record and what delivers from it. The host adds an <see cref="ITurnStore"/>, a
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
            s.GetRequiredService<OutboxDelivery>(),
            s.GetRequiredService<CreateBot>(),
            s.GetRequiredService<TurnErrorReply>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<TurnRunner>>()));
        services.AddSingleton(s => new OutboxDelivery(
            s.GetRequiredService<ITurnStore>(),
            s.GetServices<IChannelSender>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<ILogger<OutboxDelivery>>()));
        services.AddHostedService(s => s.GetRequiredService<OutboxDelivery>());
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<Retention>();
        services.AddHostedService(s => s.GetRequiredService<Retention>());
        return services;
    }
}
