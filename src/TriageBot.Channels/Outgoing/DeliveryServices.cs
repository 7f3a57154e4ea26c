using Microsoft.Extensions.DependencyInjection;

namespace TriageBot.Channels.Outgoing;

/// <summary>Registers what delivers replies to channels that must be called with them.</summary>
public static class DeliveryServices
{
    /// <summary>Adds the sender of a channel; the outbox delivers by it whatever turns of that channel bring.</summary>
    public static IServiceCollection AddChannelSender<TSender>(this IServiceCollection services)
        where TSender : class, IChannelSender =>
        services.AddSingleton<IChannelSender, TSender>();
}
