using System.Globalization;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Assessing;

public sealed class Places
{
    private static AnswerSet Start => SmallBack.Protocol.Start();

    [Theory]
    [InlineData("2026-11-23T07:59:59+01:00", "116117")]
    [InlineData("2026-11-23T08:00:00+01:00", "practice")]
    [InlineData("2026-11-23T17:59:59+01:00", "practice")]
    [InlineData("2026-11-23T18:00:00+01:00", "116117")]
    [InlineData("2026-11-21T12:00:00+01:00", "116117")]
    [InlineData("2026-11-22T12:00:00+01:00", "116117")]
    public void Today_means_the_practice_while_it_is_open_and_116117_otherwise(string now, string place) =>
        Assert.Equal(place, PlaceOf(Start.Say("q_general", "fever"), now));

    [Theory]
    [InlineData("2026-11-22T23:30:00Z", "116117")]
    [InlineData("2026-11-23T07:30:00Z", "practice")]
    [InlineData("2026-11-22T21:00:00-10:00", "practice")]
    [InlineData("2026-11-24T05:00:00+14:00", "practice")]
    public void The_hour_is_that_of_the_practice_and_not_of_the_machine(string now, string place) =>
        Assert.Equal(place, PlaceOf(Start.Say("q_general", "fever"), now));

    [Theory]
    [InlineData("2026-03-27T07:30:00Z", "practice")]
    [InlineData("2026-03-27T06:30:00Z", "116117")]
    [InlineData("2026-03-30T06:30:00Z", "practice")]
    [InlineData("2026-03-30T16:30:00Z", "116117")]
    [InlineData("2026-10-23T06:30:00Z", "practice")]
    [InlineData("2026-10-26T06:30:00Z", "116117")]
    [InlineData("2026-10-26T16:30:00Z", "practice")]
    public void Summer_time_is_kept(string now, string place) =>
        Assert.Equal(place, PlaceOf(Start.Say("q_general", "fever"), now));

    [Fact]
    public void On_a_holiday_116117_takes_the_place_of_the_practice()
    {
        var monday = DateTimeOffset.Parse("2026-04-06T10:00:00+02:00", CultureInfo.InvariantCulture);
        var hours = SmallBack.Protocol.Hours with { Holidays = new HashSet<DateOnly> { new(2026, 4, 6) } };

        Assert.Equal("practice", Assessor.Assess(Start.Say("q_general", "fever"), monday).Place);
        Assert.Equal("116117", Assessor.Assess(Start.Say("q_general", "fever"), monday, hours).Place);
        Assert.Equal("practice", Assessor.Assess(Start.Say("q_general", "fever"), monday.AddDays(1), hours).Place);
    }

    [Fact]
    public void A_day_without_hours_is_closed()
    {
        var closed = new PracticeHours(Some.Berlin, new Dictionary<DayOfWeek, PracticeHours.Span>());

        Assert.False(closed.IsOpen(Some.Noon));
    }

    [Fact]
    public void Each_level_has_its_place()
    {
        Assert.Equal("112", PlaceOf(Start.Say("q_now", "chest")));
        Assert.Equal("emergency_department", PlaceOf(Start.Say("q_now", "unsure")));
        Assert.Equal("practice", PlaceOf(People.Lifter().Say("q_limb", "leg_numb")));
        Assert.Equal("home", PlaceOf(People.Lifter()));
    }

    [Fact]
    public void The_place_of_the_advice_comes_first() =>
        Assert.Equal("labour_ward", PlaceOf(Start.Say("q_preg", "late").Say("q_preg_signs", "preg_movement")));

    [Fact]
    public void A_special_place_holds_when_its_rule_decides_the_time()
    {
        Assert.Equal("antenatal", PlaceOf(People.Lifter().Say("q_preg", "late").Say("q_preg_signs", "none")));
        Assert.Equal("paediatrician", PlaceOf(People.Lifter().Say("q_age", 15).Say("q_location", "mid")));
    }

    [Fact]
    public void A_milder_reason_does_not_send_a_person_elsewhere() =>
        Assert.Equal("practice", PlaceOf(
            People.Lifter().Say("q_preg", "late").Say("q_preg_signs", "none").Say("q_limb", "leg_numb")));

    private static string? PlaceOf(AnswerSet answers, string? now = null) => Assessor.Assess(
        answers, now is null ? Some.Noon : DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).Place;
}
