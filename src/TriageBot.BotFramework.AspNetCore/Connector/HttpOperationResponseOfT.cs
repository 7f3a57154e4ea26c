namespace Microsoft.Rest;

/// <summary>A response of a REST service, with its content.</summary>
public class HttpOperationResponse<TBody> : HttpOperationResponse
{
    /// <summary>The content.</summary>
    public TBody Body { get; set; }
}
