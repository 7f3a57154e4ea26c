using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Dialogs.Tests.Transcripts;

/// <summary>A person in memory who acts a script.</summary>
internal sealed class ScriptedPerson(Person person) : IScriptedPerson
{
    public IReadOnlyList<JObject> Meanings => [.. person.Heard.Select(reply => reply.Triage)];

    public string Words => string.Join("\n", person.Heard.Select(reply => reply.Text));

    public Task ComeAsync() => person.ComeAsync();

    public Task SayAsync(string words) => person.SayAsync(words);

    public Task AnswerAsync(string question, params string[] values) => person.AnswerAsync(question, values);

    public Task CommandAsync(string command) => person.CommandAsync(command);

    public void Wait(TimeSpan time) => person.Time.Advance(time);
}
