using TriageBot.Language.Lexicons;

namespace TriageBot.Language.Answers;

/// <summary>Reads a message as a wish to the bot itself: back, why, delete my data.</summary>
internal sealed class CommandReader(Func<string, int> group, IReadOnlyList<CommandGroups> commands)
{
    private const int LongestPlainCommand = 6;

    private readonly int _polite = group("polite");

    /// <summary>The command, or null.</summary>
    public string? Read(Reading reading)
    {
        foreach (var command in commands)
        {
            if (reading.Hits.Of(command.Anywhere).Length > 0 || IsWholeMessage(reading, command.Alone))
            {
                return command.Id;
            }
        }

        return null;
    }

    private bool IsWholeMessage(Reading reading, int group)
    {
        if (reading.Text.Count is 0 or > LongestPlainCommand || reading.Hits.Of(group).Length == 0)
        {
            return false;
        }

        for (var token = 0; token < reading.Text.Count; token++)
        {
            if (!IsPartOf(reading, group, token) && !IsPartOf(reading, _polite, token))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPartOf(Reading reading, int group, int token)
    {
        foreach (var index in reading.Hits.Of(group))
        {
            if (reading.Hits[index].Covers(token))
            {
                return true;
            }
        }

        return false;
    }
}
