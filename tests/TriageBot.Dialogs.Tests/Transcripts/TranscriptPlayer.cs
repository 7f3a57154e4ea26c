using TriageBot.Dialogs.Tests.Talking;
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

    public static async Task PlayAsync(Transcript transcript, Person person)
    {
        await person.ComeAsync();
        for (var index = 0; index < transcript.Turns.Count; index++)
        {
            await StepAsync(transcript.Turns[index], person, index);
        }
    }

    private static async Task StepAsync(Transcript.Turn turn, Person person, int index)
    {
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
            Assert.True(
                turn.Bot.SequenceEqual(person.Heard.Select(reply => $"{reply}")),
                $"Turn {index + 1}: expected [{string.Join(", ", turn.Bot)}], heard [{string.Join(", ", person.Heard)}].");
        }

        foreach (var rule in turn.Because ?? [])
        {
            Assert.Contains(rule, person.Heard.Last(reply => reply.Kind == "result").Triage["rules"]!.Values<string>());
        }
    }
}
