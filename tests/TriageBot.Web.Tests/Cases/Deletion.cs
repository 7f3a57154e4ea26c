using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests.Cases;

/// <summary>What a person deletes is gone: from every table, opened with the host's own keys, and from the logs.</summary>
public sealed class Deletion
{
    private const int Markers = 200;

    [Fact]
    public async Task After_deleting_none_of_200_typed_words_is_found_in_the_database_or_the_logs()
    {
        await using var host = new RealHost(("Logging:LogLevel:Default", "Trace"));
        var talk = new LineConversation(host.Client(), "de");
        await talk.BeginAsync();
        for (var index = 0; index < Markers; index++)
        {
            await talk.SayAsync($"Mein Rücken zwickt seit gestern, Merkwort{index}x.");
        }

        var before = await EverythingAsync(host);
        await talk.SayAsync("alles löschen");
        var after = await EverythingAsync(host);

        Assert.Equal(Markers, Found(before));
        Assert.Equal(0, Found(after));
        Assert.Equal(0, Found(host.Logs.All));
        Assert.DoesNotContain("since_", after, StringComparison.Ordinal);
    }

    private static int Found(string text) =>
        Enumerable.Range(0, Markers).Count(index => text.Contains($"Merkwort{index}x", StringComparison.Ordinal));

    /// <summary>Every value of every table, sealed ones opened.</summary>
    private static async Task<string> EverythingAsync(RealHost host)
    {
        var vault = host.Services.GetRequiredService<IDataProtectionProvider>();
        var text = new StringBuilder();
        await using var connection = new SqliteConnection($"Data Source={host.Database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        foreach (var table in new[] { "conversation", "turn", "seal" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var column = 0; column < rows.FieldCount; column++)
                {
                    text.AppendLine(rows[column] is byte[] secret
                        ? Encoding.UTF8.GetString(RealHost.Open(vault, secret))
                        : Convert.ToString(rows[column], CultureInfo.InvariantCulture));
                }
            }
        }

        return text.ToString();
    }
}
