using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Wraps the content of a successful answer to an invoke.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>
    /// An invoke came. Calls <see cref="OnAdaptiveCardInvokeAsync"/> or <see cref="OnSignInInvokeAsync"/>;
    /// an invoke of another name is answered with 501.
    /// </summary>
    /// <returns>The answer to send; <c>null</c> when the bot sends one itself.</returns>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case AdaptiveCardAction:
                    var value = ReadCardAction(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>A channel wants to sign a user in; without an override this is answered with 501.</summary>
    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An Adaptive Card executes an action; without an override this is answered with 501.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw BadRequest("BadRequest", "The invoke has no value.");
        }

        AdaptiveCardInvokeValue value;
        try
        {
            value = JToken.FromObject(activity.Value).ToObject<AdaptiveCardInvokeValue>();
        }
        catch (JsonException)
        {
            throw BadRequest("BadRequest", "The invoke's value is not that of a card action.");
        }

        if (value.Action is null)
        {
            throw BadRequest("BadRequest", "The invoke's value has no action.");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw BadRequest("NotSupported", "The action's type is not Action.Execute.");
    }

    private static InvokeResponseException BadRequest(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = ErrorType,
            Value = new JObject { ["code"] = code, ["message"] = message },
        });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response };
            await turnContext.SendActivityAsync(answer, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Refuses an invoke with a status and, if wanted, a content.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        /// <summary>Creates a refusal.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object body = null) =>
            (_statusCode, _body) = (statusCode, body);

        /// <summary>Creates a refusal without a status, which is answered with 500.</summary>
        public InvokeResponseException()
            : this(HttpStatusCode.InternalServerError)
        {
        }

        /// <summary>Creates a refusal for a reason, which is answered with 500.</summary>
        public InvokeResponseException(string message)
            : base(message) => _statusCode = HttpStatusCode.InternalServerError;

        /// <summary>Creates a refusal for a reason and with its cause, which is answered with 500.</summary>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException) => _statusCode = HttpStatusCode.InternalServerError;

        /// <summary>The answer to send.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
