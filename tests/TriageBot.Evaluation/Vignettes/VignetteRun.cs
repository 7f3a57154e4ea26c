using TriageBot.Dialogs.Tests;
using TriageBot.Dialogs.Tests.Talking;

namespace TriageBot.Evaluation.Vignettes;

/// <summary>A whole conversation about a case, from the first sentence to the last answer.</summary>
internal sealed class VignetteRun
{
    private const int MoreThanAnyConversation = 60;
    private static readonly string[] Emergencies = ["emergency", "emergency_ambulance"];

    private readonly Person _person;
    private readonly Patient _patient;
    private readonly HashSet<string> _facts = [];

    private VignetteRun(Vignette vignette) =>
        (_person, _patient) = (new Person(TestContent.Bot, vignette.Language, reload: false), new Patient(vignette.Facts));

    /// <summary>The level stated last, or null.</summary>
    public string? Level { get; private set; }

    /// <summary>The causes of the last result.</summary>
    public IReadOnlyList<string> Causes { get; private set; } = [];

    /// <summary>Facts that were heard or answered.</summary>
    public IReadOnlyCollection<string> Facts => _facts;

    /// <summary>Sentences typed until an emergency was stated; null when it never was, or only after a question.</summary>
    public int? SentencesToAlarm { get; private set; }

    public static async Task<VignetteRun> PlayAsync(Vignette vignette, bool fromScript)
    {
        var run = new VignetteRun(vignette);
        await run._person.AgreeAsync();
        var sentences = fromScript ? vignette.Script : vignette.Script[..1];
        for (var index = 0; index < sentences.Length; index++)
        {
            await run._person.SayAsync(sentences[index]);
            run.Listen();
            await run.ClarifyAsync();
            run.SentencesToAlarm ??= Emergencies.Contains(run.Level) ? index + 1 : null;
        }

        await run.AnswerAsync();
        return run;
    }

    private async Task AnswerAsync()
    {
        for (var turn = 0; turn < MoreThanAnyConversation; turn++)
        {
            await ClarifyAsync();
            if (_person.Heard.LastOrDefault(reply => reply.Kind == "question") is not { } asked)
            {
                return;
            }

            var values = asked.Triage["check"] is null
                ? _patient.Answer(asked.Id!, [.. asked.Triage["options"]!.Values<string>().OfType<string>()])
                : [_patient.Clarify((string)asked.Triage["check"]!)];
            _facts.UnionWith(values);
            await _person.AnswerAsync(asked.Id!, values);
            Listen();
        }
    }

    private async Task ClarifyAsync()
    {
        while (_person.Heard.LastOrDefault(reply => reply.Kind == "clarify") is { } asked)
        {
            var fact = (string)asked.Triage["finding"]!;
            var answer = _patient.Clarify(fact);
            if (answer == "yes")
            {
                _facts.Add(fact);
            }

            await _person.AnswerAsync("clarify", answer);
            Listen();
        }
    }

    private void Listen()
    {
        foreach (var reply in _person.Heard)
        {
            _facts.UnionWith(reply.Triage["findings"]?.Values<string>().OfType<string>() ?? []);
            if (reply.Kind is "alarm" or "result")
            {
                Level = (string)reply.Triage["level"]!;
                Causes = [.. reply.Triage["causes"]?.Values<string>().OfType<string>() ?? []];
            }
        }
    }
}
