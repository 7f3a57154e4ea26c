using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The connector's conversation operations over HTTP.</summary>
internal sealed class RestConversations(IConnectorClient client, ServiceClientCredentials credentials, HttpClient http) : IConversations
{
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        CallAsync<ConversationResourceResponse>(HttpMethod.Post, [], parameters, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, [conversationId, "activities"], activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, [conversationId, "activities", activityId], activity, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        CallAsync<ResourceResponse>(HttpMethod.Put, [conversationId, "activities", activityId], activity, customHeaders, cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        await CallAsync<object>(HttpMethod.Delete, [conversationId, "activities", activityId], null, customHeaders, cancellationToken)
            .ConfigureAwait(false);

    private async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method, string[] path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
        where T : class
    {
        var request = new HttpRequestMessage(method, Address(path));
        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(ConnectorJson.ToUtf8(body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

        if (credentials is not null)
        {
            await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new ErrorResponseException(string.Create(
                CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{response.StatusCode}'"))
            {
                Response = new HttpResponseMessageWrapper(response, content),
            };
        }

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = Parse<T>(content) };
    }

    private Uri Address(string[] path)
    {
        var below = string.Concat(path.Select(part => "/" + Uri.EscapeDataString(part)));
        return new Uri($"{client.BaseUri.AbsoluteUri.TrimEnd('/')}/v3/conversations{below}");
    }

    private static T Parse<T>(string content)
        where T : class
    {
        try
        {
            return string.IsNullOrWhiteSpace(content) ? null : ConnectorJson.Read<T>(content);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            // The call succeeded; a page of a gateway in between takes that back as little as an empty answer does.
            return null;
        }
    }
}
