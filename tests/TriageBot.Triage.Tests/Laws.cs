using CsCheck;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests;

/// <summary>What holds for any answers, tried on many.</summary>
public abstract class Laws
{
    private const string Seed = "0000KOIPe6W2";

    protected abstract Protocol Protocol { get; }

    /// <summary>Facts that may lower a level, by design.</summary>
    protected abstract IReadOnlySet<string> MayLower { get; }

    private Gen<AnswerSet> AnySet => AnyAnswers.Of(Protocol);

    private Gen<AnswerSet> Walked => AnyAnswers.Walked(Protocol);

    [Fact]
    public void The_same_answers_give_the_same_result() => AnySet.Sample(answers =>
    {
        var again = answers.Answered.Reverse().Aggregate(
            AnswerSet.Empty(Protocol) with { Stated = answers.Stated, OnlyAssessment = answers.OnlyAssessment },
            (set, question) => set.With(question, answers[question]!));

        return Shape(answers) == Shape(again) && Interview.Next(answers).ToString() == Interview.Next(again).ToString();
    }, seed: Seed);

    [Fact]
    public void A_free_text_never_lowers_a_level() => Gen.Select(AnySet, Gen.Int[0, Protocol.Facts.Count - 1]).Sample((answers, fact) =>
        MayLower.Contains(Protocol.Facts[fact])
        || Level(answers.WithStated(fact)) >= Level(answers), seed: Seed);

    [Fact]
    public void One_more_ticked_answer_never_lowers_a_level() => Gen.Select(AnySet, Gen.Int).Sample((answers, pick) =>
    {
        var more = TickOneMore(answers, pick);

        return more is null || Level(more) >= Level(answers);
    }, seed: Seed);

    [Fact]
    public void Pruning_twice_is_pruning_once() => AnySet.Sample(answers =>
    {
        var once = Interview.Prune(answers).Answers;

        return Interview.Prune(once).Answers == once && Interview.Prune(once).Dropped.Count == 0;
    }, seed: Seed);

    [Fact]
    public void After_a_change_the_state_is_that_of_a_fresh_run_or_a_more_urgent_one() => Gen.Select(Walked, Gen.Int).Sample((answers, seed) =>
    {
        var random = new Random(seed);
        var question = answers.Answered.ElementAt(random.Next(answers.Answered.Count()));
        var rest = answers.Without(question);
        var changed = Interview.Prune(AnyAnswers.Walk(rest, random, calm: 0.5)).Answers;
        var fresh = AnswerSet.Empty(Protocol) with { OnlyAssessment = answers.OnlyAssessment };
        while (Interview.Next(fresh) is NextStep.Ask ask)
        {
            if (changed[ask.Question] is not { } answer)
            {
                return Interview.Next(changed) is NextStep.Ask open && open.Question == ask.Question;
            }

            fresh = fresh.With(ask.Question, answer);
        }

        return (fresh == changed && Shape(fresh) == Shape(changed))
            || Assessor.LevelSoFar(changed) > Assessor.LevelSoFar(fresh);
    }, seed: Seed);

    [Fact]
    public void Every_walk_ends_with_a_level_within_sixteen_cards() => Walked.Sample(answers =>
    {
        var cards = Interview.Path(answers).Select(question => question.Card).Distinct().Count();
        var result = Assessor.Assess(answers, Some.Noon);

        return cards <= 16 && result.Level is not null && result.Open.Count == 0;
    }, seed: Seed);

    [Fact]
    public void Self_care_needs_every_required_question() => AnySet.Sample(answers =>
        Assessor.LevelOf(answers) != Triage.Level.SelfCare || Interview.OpenRequired(answers).Count == 0, seed: Seed);

    [Fact]
    public void A_short_interview_never_ends_below_the_full_one() => Walked.Sample(full =>
    {
        if (full.OnlyAssessment || Interview.Next(full) is NextStep.Finish { Stopped: true })
        {
            return true;
        }

        var hasty = AnswerSet.Empty(Protocol) with { OnlyAssessment = true };
        while (Interview.Next(hasty) is NextStep.Ask ask)
        {
            hasty = hasty.With(ask.Question, Restricted(full[ask.Question]!, ask));
        }

        return Assessor.LevelOf(hasty) >= Assessor.LevelOf(full);
    }, seed: Seed);

    [Fact]
    public void Nothing_is_shown_that_an_answer_forbids() => AnySet.Sample(answers =>
    {
        var result = Assessor.Assess(answers, Some.Noon);
        var facts = Facts.Of(answers) with { FiredRules = result.Rules.Aggregate(FactSet.Empty, (set, rule) => set.With(rule.Rule.Index)) };
        var hidden = Protocol.Cautions.Where(row => row.When.Holds(facts))
            .SelectMany(row => row.Cells).Where(cell => cell.Value.Effect == CautionRow.Effect.Hide).Select(cell => cell.Key).ToHashSet();
        var shown = result.Suggestions.SelectMany(one => one.Measure.Parts.Where(part => one.Parts.Contains(part.Id)));

        return shown.All(part => part.Column is null || !hidden.Contains(part.Column))
            && (result.Level < Triage.Level.Emergency || (result.Suggestions.Count == 0 && result.Causes.Count == 0));
    }, seed: Seed);

    private static Answer Restricted(Answer answer, NextStep.Ask ask)
    {
        if (answer is not Answer.Chosen chosen)
        {
            return answer;
        }

        var offered = chosen.Options.Where(id => ask.Options.Any(option => option.Id == id)).ToList();
        return new Answer.Chosen(offered.Count > 0 ? offered : [ask.Options.First(option => option is { Exclusive: true, Unsure: false }).Id]);
    }

    private AnswerSet? TickOneMore(AnswerSet answers, int pick)
    {
        var options = Protocol.Questions.SelectMany(question => question.Options.Select(option => (question, option))).ToList();
        var (question, option) = options[(pick & int.MaxValue) % options.Count];
        var before = answers[question] is Answer.Chosen chosen ? chosen.Options : [];
        if (option.Fact is not { } fact || MayLower.Contains(Protocol.Facts[fact])
            || (question.Type == QuestionType.Single && before.Any(id => question.Find(id)!.Fact is not null)))
        {
            return null;
        }

        return AnswerReader.Read(question, [.. before, option.Id]).Answer is { } answer ? Replace(answers, question, answer) : null;
    }

    /// <summary>Replaces an answer and keeps what a follow-up said of it: the two sets differ in one tick only.</summary>
    private static AnswerSet Replace(AnswerSet answers, Question question, Answer answer) => answers.Answered
        .Where(one => one != question).Aggregate(answers.With(question, answer), (set, one) => set.With(one, answers[one]!));

    private static int Level(AnswerSet answers) => Assessor.LevelOf(answers) is { } level ? (int)level : 0;

    private static string Shape(AnswerSet answers)
    {
        var result = Assessor.Assess(answers, Some.Noon);
        return string.Join(' ', result.Level, result.Advice, result.Place, result.Within, result.CauseAnswer,
            string.Join(',', result.Rules.Select(rule => $"{rule.Rule.Id}:{string.Join('+', rule.Because)}")),
            string.Join(',', result.Causes.Select(cause => cause.Pattern.Id)),
            string.Join(',', result.Suggestions.Select(one => one.Measure.Id)),
            string.Join(',', result.Withheld.Select(one => one.Part)));
    }
}
