using TriageBot.Connector.Tests.Doubles;
using TriageBot.Connector.Tests.Talking;
using TriageBot.Dialogs.Tests.Transcripts;

namespace TriageBot.Connector.Tests;

/// <summary>The scripts of the conversation, by pressing the cards.</summary>
public sealed class TeamsTranscripts(ConnectorHost host) : IClassFixture<ConnectorHost>
{
    public static TheoryData<string> Scripts => new(Directory
        .EnumerateFiles(TranscriptPlayer.Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(TranscriptPlayer.Folder, path)).Order());

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_in_Teams_as_its_script_says(string script)
    {
        var transcript = TranscriptPlayer.Read(Path.Combine(TranscriptPlayer.Folder, script));

        await TranscriptPlayer.PlayAsync(transcript, new TeamsConversation(host, transcript.Language));
    }
}
