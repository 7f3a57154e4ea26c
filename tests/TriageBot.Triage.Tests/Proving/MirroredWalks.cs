using CsCheck;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Proving;

/// <summary>The proof reasons about formulas. Here they are held against the real interview and the real rules.</summary>
public abstract class MirroredWalks
{
    protected abstract Protocol Protocol { get; }

    protected abstract int Samples { get; }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_formulas_ask_what_the_interview_asks(bool hasty)
    {
        var space = new AnswerSpace(Protocol);
        var shortcuts = hasty ? WalkBits.Shortcuts.OnlyAssessment : WalkBits.Shortcuts.Emergencies;
        var walk = new WalkBits(space, shortcuts, onlyOffered: false);

        Gen.OneOf(AnyAnswers.Of(Protocol), AnyAnswers.Walked(Protocol)).Sample(answers =>
        {
            answers = answers with { OnlyAssessment = hasty };
            var model = space.Encode(answers);
            var real = new Walk(answers);
            foreach (var question in Protocol.Questions.Where(question => !question.AfterEmergency && !question.ForMeasures))
            {
                var offered = real.Offers(question);
                Assert.True(offered is not null == model[walk.Asked(question)], question.Id);
                Assert.True(
                    question.Options.All(option => (offered?.Contains(option) ?? false) == model[walk.Offered(question, option)]), question.Id);
                if (offered is not null)
                {
                    real.Pass(question);
                }
            }

            Assert.Equal(real.Stopped, model[walk.Stopped]);
        }, seed: "0000KOIPe6W2", iter: Samples);
    }

    [Fact]
    public void The_formulas_fire_the_rules_that_fire()
    {
        var space = new AnswerSpace(Protocol);
        var verdict = new Verdict(Protocol.Rules, space.Whole(), Bit.False);

        AnyAnswers.Of(Protocol).Sample(answers =>
        {
            var model = space.Encode(answers);
            var fired = Urgency.Fired(Protocol, Facts.Of(answers), complete: false);

            return Protocol.Rules.All(rule => fired.Contains(rule.Index) == model[verdict.Fired[rule.Index]])
                && Enum.GetValues<Level>().All(level =>
                    Urgency.LevelOf(Protocol, fired) >= level == model[verdict.AtLeast(level)]);
        }, seed: "0000KOIPe6W2", iter: Samples);
    }

    [Fact]
    public void Every_answer_set_is_in_the_space_and_comes_back_with_the_same_level()
    {
        var space = new AnswerSpace(Protocol);

        AnyAnswers.Of(Protocol).Sample(answers =>
        {
            var model = space.Encode(answers);

            return model[space.Domain]
                && Assessor.LevelOf(space.Decode(model) with { OnlyAssessment = answers.OnlyAssessment }) == Assessor.LevelOf(answers);
        }, seed: "0000KOIPe6W2", iter: Samples);
    }
}
