namespace Microsoft.Rest;

/// <summary>Puts credentials on a request.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Puts the credentials on a request.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
