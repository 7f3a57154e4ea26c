using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>A bot's answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>The outcome, as an HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The answer's content.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is one of success, 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= (int)HttpStatusCode.OK and < (int)HttpStatusCode.MultipleChoices;
}
