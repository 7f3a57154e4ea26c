using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Proving.Properties;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Cases;

/// <summary>The test cases at the end of section 2 of the clinical table, and the simple profiles of section 3.</summary>
public sealed class ClinicalCases
{
    private static readonly IReadOnlyList<ClinicalCase> Levels = ClinicalCase.Read("clinical-cases.json");
    private static readonly IReadOnlyList<ClinicalCase> Profiles = ClinicalCase.Read("cause-profiles.json");

    public static TheoryData<string> LevelIds => new(Levels.Select(one => one.Id));

    public static TheoryData<string> ProfileIds => new(Profiles.Select(one => one.Id));

    [Fact]
    public void There_are_the_75_cases_of_the_table_and_two_of_transport() =>
        Assert.Equal(75 + 2, Levels.DistinctBy(one => one.Case).Count());

    [Theory]
    [MemberData(nameof(LevelIds))]
    public void A_case_gets_its_level(string id)
    {
        var known = Levels.Single(one => one.Id == id);

        Assert.Equal(known.Level, Assessor.LevelOf(known.On(BackCramps.Protocol))?.Id());
    }

    [Theory]
    [MemberData(nameof(LevelIds))]
    public void A_case_gets_its_level_by_being_asked(string id)
    {
        var known = Levels.Single(one => one.Id == id);

        var replay = new Replay(known.On(BackCramps.Protocol));

        Assert.Equal(known.Level, Assessor.LevelOf(replay.Answers)?.Id());
        Assert.All(replay.Offered.Keys, question => Assert.Contains(question.Id, known.Answers.Keys));
    }

    [Theory]
    [MemberData(nameof(LevelIds))]
    public void A_case_gets_its_level_by_the_shortest_way(string id)
    {
        var known = Levels.Single(one => one.Id == id);
        var said = known.On(BackCramps.Protocol);
        var answers = AnswerSet.Empty(BackCramps.Protocol) with { Stated = said.Stated, OnlyAssessment = true };
        while (Interview.Next(answers) is NextStep.Ask ask)
        {
            var offered = said[ask.Question]!.Values().Where(value => ask.Options.Count == 0 || ask.Options.Any(option => option.Id == value));
            var (answer, fault) = AnswerReader.Read(ask.Question, [.. offered.DefaultIfEmpty("none")]);
            answers = answers.With(ask.Question, answer ?? throw new InvalidDataException($"{ask.Question.Id}: {fault}"));
        }

        var expected = Assessor.LevelOf(said.Without(BackCramps.Protocol.FindQuestion("q_transport")!));
        Assert.Equal(expected, Assessor.LevelOf(answers));
    }

    [Theory]
    [MemberData(nameof(ProfileIds))]
    public void A_simple_profile_gets_its_causes(string id)
    {
        var known = Profiles.Single(one => one.Id == id);

        var result = Assessor.Assess(known.On(BackCramps.Protocol), Some.Noon);

        Assert.Equal(
            known.Causes!,
            result.Causes.Take(known.Causes!.Length).Select(cause => new ExpectedCause(
                cause.Cause.Id, cause.Fit == Fit.Well ? "well" : "partly", cause.Score)));
        Assert.Equal(known.Causes!.Length == 0 ? CauseAnswer.NoneFits : CauseAnswer.Shown, result.CauseAnswer);
    }
}
