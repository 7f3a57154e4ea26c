namespace TriageBot.Dialogs.Tests.Transcripts;

/// <summary>A conversation as a script that a medical editor can read and write.</summary>
public sealed class Transcript
{
    /// <summary>What the script shows, in one sentence.</summary>
    public string Rule { get; set; } = "";

    /// <summary>Language of the conversation.</summary>
    public string Language { get; set; } = "de";

    /// <summary>What is said, turn by turn.</summary>
    public List<Turn> Turns { get; set; } = [];

    /// <summary>One step: what the person does, or what the bot must have said in the last turn.</summary>
    public sealed class Turn
    {
        /// <summary>Typed words.</summary>
        public string? Says { get; set; }

        /// <summary>A button or form: question id and option ids.</summary>
        public Dictionary<string, List<string>>? Answers { get; set; }

        /// <summary>A command button.</summary>
        public string? Command { get; set; }

        /// <summary>All messages of the bot in this turn, such as <c>question q_now</c>.</summary>
        public List<string>? Bot { get; set; }

        /// <summary>How long nothing happened before this, as <c>02:00:00</c>.</summary>
        public TimeSpan? Later { get; set; }

        /// <summary>Words that the bot's messages of this turn must hold.</summary>
        public List<string>? Tells { get; set; }

        /// <summary>Ids of rules that the last result must name.</summary>
        public List<string>? Because { get; set; }
    }
}
