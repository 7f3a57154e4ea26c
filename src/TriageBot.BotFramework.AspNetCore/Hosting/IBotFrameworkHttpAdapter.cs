using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes the requests of the connector.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Checks a request, runs the bot for its activity, and answers.</summary>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
