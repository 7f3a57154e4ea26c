namespace Microsoft.Rest;

/// <summary>A REST service did not do what it was asked.</summary>
public class RestException : Exception
{
    /// <summary>Creates an empty exception.</summary>
    public RestException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
