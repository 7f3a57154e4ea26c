using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The door for the Bot Connector: every channel of Azure Bot Service comes in here.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Creates an adapter for a bot without an application, as on a developer's machine.</summary>
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    /// <summary>Creates an adapter over an authentication.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Creates an adapter by the settings of the host.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc/>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (await ActivityBody.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false) is not { } activity)
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            var header = httpRequest.Headers.Authorization.ToString();
            var answer = await ProcessActivityAsync(header, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await ActivityBody.WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (ForbiddenCallException)
        {
            httpResponse.StatusCode = StatusCodes.Status403Forbidden;
        }
        catch (UnauthorizedAccessException)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
        catch (KeysUnavailableException)
        {
            httpResponse.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }
}
