using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TriageBot.Channels.DirectLine;

/// <summary>A refusal, in the form that Direct Line documents: <c>{"error":{"code":"...","message":"..."}}</c>.</summary>
/// <param name="Status">The HTTP status. 403 ends Direct Line clients for good, so only an expired token gets it.</param>
/// <param name="Code">For programs; never changes.</param>
/// <param name="Message">For developers: what was found, what was expected. Never what a person said.</param>
internal sealed record DirectLineFault(int Status, string Code, string Message)
{
    public static DirectLineFault TokenMissing { get; } = new(
        401, "Unauthorized", "The request has no token. Send 'Authorization: Bearer <token>'.");

    public static DirectLineFault TokenForged { get; } = new(
        401, "Unauthorized", "The token is not one of this host, or is not for this use. Get a new one.");

    public static DirectLineFault TokenExpired { get; } = new(
        403, "TokenExpired", "The token has expired. Get a new one; refresh tokens before they expire.");

    public static DirectLineFault SecretWrong { get; } = new(
        401, "Unauthorized", "This call needs a secret of this host in 'Authorization: Bearer <secret>'.");

    public static DirectLineFault OriginUnknown { get; } = new(
        403, "OriginNotAllowed", "Pages of this site may not use this host. Its operator can add the site to "
        + "'DirectLine:AllowedOrigins'.");

    public static DirectLineFault ConversationUnknown { get; } = new(
        404, "ConversationNotFound", "There is no such conversation for this token.");

    public static DirectLineFault TooManyTokens { get; } = new(
        429, "TooManyRequests", "Too many conversations were begun from this address. Wait a minute.");

    public static DirectLineFault Busy { get; } = new(
        503, "ServiceUnavailable", "The message was not taken: the host cannot store it now. Send it again.");

    public static DirectLineFault TooLarge(int limit) => new(
        413, "MessageSizeTooBig", $"The request is larger than {limit} bytes.");

    public static DirectLineFault Malformed(string what) => new(400, "MalformedData", what);

    public static DirectLineFault Missing(string property) => new(
        400, "MissingProperty", $"The property '{property}' is missing.");

    public static DirectLineFault BadArgument(string what) => new(400, "BadArgument", what);

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", Code);
        json.WriteString("message", Message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
