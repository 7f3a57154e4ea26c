using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Transcripts;

public sealed class Transcripts
{
    public static TheoryData<string, bool> Scripts
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var path in Directory.EnumerateFiles(TranscriptPlayer.Folder, "*.yaml", SearchOption.AllDirectories).Order())
            {
                data.Add(Path.GetRelativePath(TranscriptPlayer.Folder, path), false);
                data.Add(Path.GetRelativePath(TranscriptPlayer.Folder, path), true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_conversation_goes_as_its_script_says_also_when_it_is_stored_and_loaded_between_turns(string script, bool reload)
    {
        var transcript = TranscriptPlayer.Read(Path.Combine(TranscriptPlayer.Folder, script));
        var person = new Person(TestContent.Bot, transcript.Language, reload);

        await TranscriptPlayer.PlayAsync(transcript, new ScriptedPerson(person));
    }
}
