using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The connector refused a call.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Creates an empty exception.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The connector's response.</summary>
    public HttpResponseMessageWrapper Response { get; set; }
}
