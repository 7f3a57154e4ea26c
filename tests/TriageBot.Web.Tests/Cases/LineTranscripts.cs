using TriageBot.Dialogs.Tests.Transcripts;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests.Cases;

/// <summary>The scripts of the conversation, with the running product.</summary>
public sealed class LineTranscripts(RealHost host) : IClassFixture<RealHost>
{
    public static TheoryData<string> Scripts => new(Directory
        .EnumerateFiles(TranscriptPlayer.Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(TranscriptPlayer.Folder, path)).Order());

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_over_Direct_Line_as_its_script_says(string script)
    {
        var transcript = TranscriptPlayer.Read(Path.Combine(TranscriptPlayer.Folder, script));

        await TranscriptPlayer.PlayAsync(transcript, new LineConversation(host.Client(), transcript.Language, host.Time));
    }
}
