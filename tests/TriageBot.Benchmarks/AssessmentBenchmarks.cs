using BenchmarkDotNet.Attributes;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;

namespace TriageBot.Benchmarks;

/// <summary>What the pure core costs: the assessment of a complete interview, and the search for the next question.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));
    private AnswerSet _selfCare = null!;
    private AnswerSet _emergency = null!;

    [GlobalSetup]
    public void Answer()
    {
        _selfCare = Interview("34", "none");
        _emergency = Interview("61", "cancer");
    }

    [Benchmark]
    public Assessment SelfCare() => Assessor.Assess(_selfCare, Monday);

    [Benchmark]
    public Assessment CancerAndNumbLeg() => Assessor.Assess(_emergency, Monday);

    [Benchmark]
    public NextStep NextQuestion() => Triage.Interviewing.Interview.Next(_selfCare);

    private static AnswerSet Interview(string age, string history)
    {
        var protocol = BenchmarkContent.Read().Protocols["back-cramps"];
        (string Question, string Value)[] answers =
        [
            ("q_now", "none"), ("q_cauda", "none"), ("q_limb", history == "none" ? "none" : "leg_numb"), ("q_age", age),
            ("q_preg", "no"), ("q_general", "none"), ("q_history", history), ("q_location", "low"), ("q_since", "lt24h"),
            ("q_how", "sudden_move"), ("q_course", "none"), ("q_context", "lift"), ("q_feel", "cramp"),
            ("q_modifier", "better_rest"), ("q_severity", "5"), ("q_impact", "hindered"), ("q_cautions", "none"),
        ];
        return answers.Aggregate(AnswerSet.Empty(protocol), (set, one) =>
        {
            var question = protocol.FindQuestion(one.Question)!;
            return set.With(question, AnswerReader.Read(question, [one.Value]).Answer!);
        });
    }
}
