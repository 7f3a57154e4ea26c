using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace TriageBot.Benchmarks;

/// <summary>A person who goes through the interview again and again, each time in a new conversation.</summary>
internal sealed class TurnVisitor(HttpClient http)
{
    private static readonly (string Question, string Value)[] SelfCare =
    [
        ("consent", "yes"), ("q_now", "none"), ("q_cauda", "none"), ("q_limb", "none"), ("q_age", "34"), ("q_preg", "no"),
        ("q_general", "none"), ("q_history", "none"), ("q_location", "low"), ("q_since", "lt24h"), ("q_how", "sudden_move"),
        ("q_course", "none"), ("q_context", "lift"), ("q_feel", "cramp"), ("q_modifier", "better_rest"), ("q_severity", "5"),
        ("q_impact", "hindered"), ("q_cautions", "none"),
    ];

    private static readonly byte[][] Answers = [.. SelfCare.Select(a => Encoding.UTF8.GetBytes(
        "{\"type\":\"message\",\"value\":{\"triage\":{\"answer\":{\"id\":\"" + a.Question + "\",\"values\":[\"" + a.Value
        + "\"]}}}}"))];

    /// <summary>How long each turn took, in milliseconds, from its request to its answer.</summary>
    public List<double> Turns { get; } = [];

    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var (token, path) = await BeginAsync();
            foreach (var answer in Answers)
            {
                if (end.IsCancellationRequested)
                {
                    return;
                }

                var begin = Stopwatch.GetTimestamp();
                await PostAsync(path, token, new ByteArrayContent(answer));
                Turns.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }
        }
    }

    private async Task<(string Token, string Path)> BeginAsync()
    {
        using var answer = await PostAsync("api/token", null, new StringContent("{\"reads\":\"channelData\"}"));
        var pass = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var token = pass.GetProperty("token").GetString()!;
        await PostAsync("v3/directline/conversations", token, new ByteArrayContent([]));
        return (token, $"v3/directline/conversations/{pass.GetProperty("conversationId").GetString()}/activities");
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string? token, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        var response = await http.SendAsync(request);
        return response.EnsureSuccessStatusCode();
    }
}
