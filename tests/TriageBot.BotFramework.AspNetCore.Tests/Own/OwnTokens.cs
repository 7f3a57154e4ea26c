using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Web;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using TriageBot.BotFramework.AspNetCore.Tests.Doubles;

namespace TriageBot.BotFramework.AspNetCore.Tests.Own;

/// <summary>How the bot gets the token that it calls the connector with.</summary>
public sealed class OwnTokens
{
    private const string Login = "https://login.microsoftonline.com/tenant-1";

    [Fact]
    public async Task A_secret_is_changed_into_a_token_once_for_many_calls()
    {
        var server = new TokenServer();
        var factory = new ConfigurationServiceClientCredentialFactory(
            BotHost.Settings(
                ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", Tokens.AppId),
                ("MicrosoftAppPassword", "s3cret"), ("MicrosoftAppTenantId", "tenant-1")),
            new HttpClient(server));

        var headers = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            headers.Add(await HeaderAsync(factory));
        }

        var form = HttpUtility.ParseQueryString(Assert.Single(server.Forms));
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-1"], headers);
        Assert.Equal("client_credentials", form["grant_type"]);
        Assert.Equal("s3cret", form["client_secret"]);
        Assert.Equal("https://api.botframework.com/.default", form["scope"]!.Split(' ')[0]);
        Assert.Contains("/tenant-1/", server.Address!.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_signs_for_the_application()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var server = new TokenServer();
        var factory = new CertificateServiceClientCredentialsFactory(certificate, Tokens.AppId, "tenant-1", new HttpClient(server));

        Assert.Equal("Bearer token-1", await HeaderAsync(factory));

        var form = HttpUtility.ParseQueryString(Assert.Single(server.Forms));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Null(form["client_secret"]);
    }

    [Fact]
    public async Task Credentials_of_another_application_are_not_given()
    {
        var factory = new PasswordServiceClientCredentialFactory(Tokens.AppId, "s3cret", "tenant-1", null, null);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => factory.CreateCredentialsAsync("other", "https://api.botframework.com", Login, true, default));
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppId")]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMsi", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    public void A_setting_that_is_missing_is_named(string type, string missing)
    {
        var settings = new Dictionary<string, string>
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = Tokens.AppId,
            ["MicrosoftAppPassword"] = "s3cret",
            ["MicrosoftAppTenantId"] = "tenant-1",
        };
        settings.Remove(missing);

        var refusal = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(
            BotHost.Settings([.. settings.Select(s => (s.Key, s.Value))])));

        Assert.Contains(missing, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> HeaderAsync(ServiceClientCredentialsFactory factory)
    {
        var credentials = await factory.CreateCredentialsAsync(Tokens.AppId, "https://api.botframework.com", Login, true, default);
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1/");
        await credentials.ProcessHttpRequestAsync(request, default);
        return request.Headers.Authorization?.ToString();
    }

    private sealed class TokenServer : HttpMessageHandler
    {
        public List<string> Forms { get; } = [];

        public Uri? Address { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri;
            Forms.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    $$"""{"token_type":"Bearer","expires_in":3599,"access_token":"token-{{Forms.Count}}"}""",
                    System.Text.Encoding.UTF8,
                    "application/json"),
            };
        }
    }
}
