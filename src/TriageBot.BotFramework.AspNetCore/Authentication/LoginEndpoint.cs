namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An address like <c>https://login.microsoftonline.com/tenant</c>, taken apart.</summary>
internal static class LoginEndpoint
{
    public static (Uri Host, string Tenant) Split(string address)
    {
        var uri = new Uri(address, UriKind.Absolute);
        return (new Uri(uri.GetLeftPart(UriPartial.Authority)), uri.AbsolutePath.Trim('/').Split('/')[0]);
    }
}
