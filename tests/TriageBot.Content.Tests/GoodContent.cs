using System.Text;
using TriageBot.Content.Tests.Samples;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Tests;

/// <summary>What the reader makes of content without mistakes: the base sample.</summary>
public sealed class GoodContent
{
    private static readonly BotContent Content = ReadSample();
    private static readonly string[] OneOfEachLevel = ["A1", "E1", "D1", "C1", "S0"];
    private static readonly Protocol Sample = Content.Protocols["sample"];

    [Fact]
    public void Facts_are_those_of_options_in_order_and_then_the_free_ones() =>
        Assert.Equal(
            [
                "chest", "numb", "weak", "now_unsure", "known_stable", "limp", "days", "weeks", "first", "again", "cramp", "dull",
                "pregnant_pain", "kidney", "no_transport", "overdose",
            ],
            Sample.Facts.Ids);

    [Fact]
    public void An_option_that_is_a_single_word_states_the_fact_of_its_name()
    {
        var option = Option("q_now", "chest");

        Assert.Equal(Sample.Facts.Find("chest"), option.Fact);
        Assert.False(option.Exclusive);
    }

    [Theory]
    [InlineData("q_now", "none")]
    [InlineData("q_child", "no")]
    public void None_and_no_state_nothing_and_stand_alone(string question, string id)
    {
        var option = Option(question, id);

        Assert.Null(option.Fact);
        Assert.True(option.Exclusive);
        Assert.False(option.Unsure);
    }

    [Fact]
    public void Unsure_states_the_fact_that_it_names_and_stands_alone()
    {
        var option = Option("q_child", "unsure");

        Assert.Equal(Sample.Facts.Find("limp"), option.Fact);
        Assert.True(option is { Exclusive: true, Unsure: true });
    }

    [Fact]
    public void An_option_with_the_fact_none_states_nothing_and_may_stand_with_others()
    {
        var option = Option("q_now_since", "new");

        Assert.Null(option.Fact);
        Assert.False(option.Exclusive);
    }

    [Fact]
    public void An_option_names_what_it_excludes_and_what_lifts_it()
    {
        Assert.Equal(["again"], Option("q_feel", "first").Excludes);
        Assert.Equal(Sample.Facts.Find("known_stable"), Option("q_now", "numb").LiftedBy);
    }

    [Fact]
    public void A_number_has_its_bounds_and_what_it_measures()
    {
        var age = Sample.FindQuestion("q_age")!;

        Assert.Equal((QuestionType.Number, 0, 110, Question.Quantity.Age), (age.Type, age.Minimum, age.Maximum, age.Measures));
    }

    [Fact]
    public void A_follow_up_stands_on_the_card_of_its_question_and_the_others_on_their_own()
    {
        Assert.Equal("q_now", Sample.FindQuestion("q_now_since")!.Card);
        Assert.Equal("q_now", Sample.FindQuestion("q_now")!.Card);
    }

    [Fact]
    public void A_definition_means_what_stands_behind_it()
    {
        var nerve = Sample.Rules.Single(rule => rule.Id == "E1").When!;

        Assert.True(nerve.Holds(With("weak")));
        Assert.False(nerve.Holds(With("chest")));
    }

    [Fact]
    public void A_duration_means_any_of_the_steps_in_the_range()
    {
        var duration = Sample.Rules.Single(rule => rule.Id == "C2").When!;

        Assert.True(duration.Holds(With("weeks")));
        Assert.False(duration.Holds(With("days")));
    }

    [Theory]
    [InlineData(false, "again")]
    [InlineData(true, "again", "dull")]
    [InlineData(true, "again", "dull", "cramp")]
    public void A_count_holds_from_its_number_on(bool holds, params string[] facts) =>
        Assert.Equal(holds, Sample.Rules.Single(rule => rule.Id == "C3").When!.Holds(With(facts)));

    [Fact]
    public void Levels_decide_the_time_and_appointments_have_their_own() =>
        Assert.Equal(
            [Timescale.Now, Timescale.Now, Timescale.Today, Timescale.OneToThreeDays, Timescale.None],
            OneOfEachLevel.Select(id => Sample.Rules.Single(rule => rule.Id == id).Within));

    [Fact]
    public void Advice_and_causes_read_fired_rules()
    {
        var rule = new Situation { FiredRules = FactSet.Empty.With(Sample.Rules.Single(one => one.Id == "D1").Index) };

        Assert.True(Sample.Causes[0].HiddenWhen.Holds(rule));
        Assert.False(Sample.Advice.Single(one => one.Id == "emergency_nerve").When!.Holds(rule));
    }

    [Fact]
    public void Measures_stand_in_the_order_first_aid_therapies_tips_with_the_kind_of_their_file_unless_they_say_theirs() =>
        Assert.Equal(
            [
                ("stay_active", MeasureKind.Conduct), ("warmth", MeasureKind.SelfHelp), ("medicine", MeasureKind.Therapy),
                ("diary", MeasureKind.Tip),
            ],
            Sample.Measures.Select(measure => (measure.Id, measure.Kind)));

    [Fact]
    public void A_measure_without_parts_is_its_own_part()
    {
        Assert.Equal([new Measure.Part("warmth", "heat")], Sample.Measures[1].Parts);
        Assert.Equal([new Measure.Part("painkiller", "nsaid"), new Measure.Part("rest", null)], Sample.Measures[2].Parts);
    }

    [Fact]
    public void A_cell_is_an_effect_with_or_without_a_note_of_its_own()
    {
        var cells = Sample.Cautions[0].Cells;

        Assert.Equal(new CautionRow.Cell(CautionRow.Effect.Hide, null), cells["nsaid"]);
        Assert.Equal(new CautionRow.Cell(CautionRow.Effect.Note, "note_gentle"), cells["heat"]);
    }

    [Fact]
    public void Opening_times_are_local_and_a_day_that_is_left_out_is_closed()
    {
        var monday = new DateTimeOffset(2026, 6, 1, 6, 30, 0, TimeSpan.Zero);

        Assert.True(Sample.Hours.IsOpen(monday));
        Assert.False(Sample.Hours.IsOpen(monday.AddHours(-1)));
        Assert.False(Sample.Hours.IsOpen(monday.AddDays(1)));
    }

    [Fact]
    public void Texts_have_dotted_keys_in_both_languages()
    {
        Assert.Equal("Antwort chest", Content.Texts["de"]["questions.q_now.options.chest.label"]);
        Assert.Equal("Option chest", Content.Texts["en"]["questions.q_now.options.chest.label"]);
        Assert.Equal("Text", Content.Texts["de"]["conversation.notice.help"]);
        Assert.Equal("Satz {step}", Content.WidgetTexts["de"]["step"]);
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_Windows_change_nothing()
    {
        using var folder = new SampleFolder();
        var text = folder.ReadText("sample/urgency.yaml").Replace("\n", "\r\n", StringComparison.Ordinal);
        folder.WriteBytes("sample/urgency.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        var result = folder.Read();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Sample.Rules.Select(rule => rule.Id), result.Content!.Protocols["sample"].Rules.Select(rule => rule.Id));
    }

    private static BotContent ReadSample()
    {
        using var folder = new SampleFolder();
        return folder.Read().Content!;
    }

    private static Option Option(string question, string option) => Sample.FindQuestion(question)!.Find(option)!;

    private static Situation With(params string[] facts) =>
        new() { Present = facts.Aggregate(FactSet.Empty, (set, fact) => set.With(Sample.Facts.Find(fact))) };
}
