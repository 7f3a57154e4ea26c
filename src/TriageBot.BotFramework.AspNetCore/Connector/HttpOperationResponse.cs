namespace Microsoft.Rest;

/// <summary>A response of a REST service.</summary>
public class HttpOperationResponse
{
    /// <summary>What was asked.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessage Response { get; set; }
}
