using Newtonsoft.Json.Linq;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace TriageBot.Dialogs.Tests.Transcripts;

/// <summary>Plays scripts. A script begins with a person who came and agreed, unless its first turn says otherwise.</summary>
internal static class TranscriptPlayer
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "transcripts");

    public static Transcript Read(string path) => Yaml.Deserialize<Transcript>(File.ReadAllText(path));

    public static async Task PlayAsync(Transcript transcript, IScriptedPerson person)
    {
        await person.ComeAsync();
        for (var index = 0; index < transcript.Turns.Count; index++)
        {
            await StepAsync(transcript.Turns[index], person, index);
        }
    }

    private static async Task StepAsync(Transcript.Turn turn, IScriptedPerson person, int index)
    {
        if (turn.Later is { } later)
        {
            person.Wait(later);
        }

        if (turn.Says is not null)
        {
            await person.SayAsync(turn.Says);
        }

        foreach (var (question, values) in turn.Answers ?? [])
        {
            await person.AnswerAsync(question, [.. values]);
        }

        if (turn.Command is not null)
        {
            await person.CommandAsync(turn.Command);
        }

        if (turn.Bot is not null)
        {
            var heard = person.Meanings.Select(Describe).ToList();
            Assert.True(
                turn.Bot.SequenceEqual(heard),
                $"Turn {index + 1}: expected [{string.Join(", ", turn.Bot)}], heard [{string.Join(", ", heard)}].");
        }

        foreach (var words in turn.Tells ?? [])
        {
            Assert.Contains(words, person.Words, StringComparison.Ordinal);
        }

        foreach (var rule in turn.Because ?? [])
        {
            Assert.Contains(rule, person.Meanings.Last(one => (string?)one["kind"] == "result")["rules"]!.Values<string>());
        }
    }

    /// <summary>What a transcript writes: <c>question q_now</c>, <c>result emergency</c>, <c>info help</c>.</summary>
    private static string Describe(JObject meaning)
    {
        var kind = (string)meaning["kind"]!;
        return $"{kind} {meaning[kind switch { "result" or "alarm" => "level", "info" => "topic", "clarify" => "finding", _ => "id" }]}";
    }
}
