using System.Text;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests;

public sealed class Privacy : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Neither_words_nor_tokens_reach_the_logs()
    {
        await using var host = WebHost.Start(_folder.Name, ("Logging:LogLevel:Default", "Trace"));
        var client = host.Client();
        await client.GetTokenAsync();
        var first = client.Token;
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();
        await client.SayAsync("Reithosentaubheit");
        await client.SayAsync("crash");
        await client.PostActivityAsync("""{"type":"message","text":Reithosentaubheit""");
        client.Token = "forged-token-of-somebody";
        await client.ReadAsync();

        var logs = host.Logs.All;
        Assert.Contains("is committed", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("Reithosentaubheit", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("back pain", logs, StringComparison.Ordinal);
        Assert.DoesNotContain(first, logs, StringComparison.Ordinal);
        Assert.DoesNotContain(client.StreamUrl.Split("t=")[1], logs, StringComparison.Ordinal);
        Assert.DoesNotContain("forged-token-of-somebody", logs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_words_nor_tokens_reach_the_data_folder_in_the_clear()
    {
        await using var host = WebHost.Start(_folder.Name);
        var client = await host.BeginAsync();
        await client.SayAsync("Reithosentaubheit");

        var files = Directory.GetFiles(_folder.Name, "*", SearchOption.AllDirectories);

        Assert.Contains(files, f => f.EndsWith("triagebot.db", StringComparison.Ordinal));
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await stream.CopyToAsync(bytes);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf("Reithosentaubheit"u8));
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(client.Token)));
        }
    }
}
