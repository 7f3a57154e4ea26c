using System.Net;

namespace Microsoft.Rest;

/// <summary>What is kept of a response that was a refusal.</summary>
public class HttpResponseMessageWrapper
{
    /// <summary>Keeps a response and its content.</summary>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        (StatusCode, ReasonPhrase, Content) = (httpResponse.StatusCode, httpResponse.ReasonPhrase, content);
        Headers = httpResponse.Headers.ToDictionary(header => header.Key, header => header.Value);
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The status in words.</summary>
    public string ReasonPhrase { get; protected set; }

    /// <summary>The headers by name.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    /// <summary>The content.</summary>
    public string Content { get; set; }
}
