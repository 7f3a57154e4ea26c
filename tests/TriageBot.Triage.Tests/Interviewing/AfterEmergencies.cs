using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Interviewing;

public sealed class AfterEmergencies
{
    private static AnswerSet Unsure => SmallBack.Protocol.Start().Say("q_now", "unsure");

    [Fact]
    public void After_an_emergency_the_way_there_is_asked_once()
    {
        Assert.Equal("q_transport", Interview.AfterEmergency(Unsure)?.Question.Id);
        Assert.Null(Interview.AfterEmergency(Unsure.Say("q_transport", "transport_ok")));
    }

    [Theory]
    [InlineData("chest")]
    [InlineData("none")]
    public void After_the_ambulance_or_without_an_emergency_it_is_not_asked(string now) =>
        Assert.Null(Interview.AfterEmergency(SmallBack.Protocol.Start().Say("q_now", now)));

    [Fact]
    public void Without_a_safe_way_the_ambulance_comes() =>
        Assert.Equal(Level.EmergencyAmbulance, Assessor.LevelOf(Unsure.Say("q_transport", "no_safe_transport")));

    [Fact]
    public void Without_an_emergency_the_way_means_nothing() =>
        Assert.Equal(Level.SelfCare, Assessor.LevelOf(People.Lifter().Say("q_transport", "no_safe_transport")));
}
