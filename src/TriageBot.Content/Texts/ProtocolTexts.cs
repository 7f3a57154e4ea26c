using TriageBot.Content.Reading;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Texts;

/// <summary>The texts that one protocol needs, worked out from what is in it.</summary>
internal sealed class ProtocolTexts
{
    private readonly ProtocolNames _names;
    private readonly Protocol _protocol;
    private readonly TextPlan _plan = new();
    private readonly FactSet _urgentFacts;

    private ProtocolTexts(ProtocolReading reading)
    {
        _names = reading.Names;
        _protocol = reading.Protocol;
        _urgentFacts = _protocol.Rules.Where(rule => rule.Level >= Level.Consultation24h)
            .Aggregate(FactSet.Empty, (set, rule) => set | Reads.Of(rule.When).Facts);
    }

    /// <summary>The texts of a protocol.</summary>
    public static TextPlan Of(ProtocolReading reading)
    {
        var texts = new ProtocolTexts(reading);
        texts.Frame();
        texts.Questions();
        texts.Decisions();
        texts.Causes();
        texts.Measures();
        texts.Pictures();
        return texts._plan;
    }

    private void Frame()
    {
        Need("section", _names.Sections, id => [$"sections.{id}"]);
        Need("free fact", _names.FreeFacts, id => [$"facts.{id}"]);
        Need("every result", LevelIds.All.Select(id => $"levels.{id}"));
        Need("every result", PlaceIds.All.Select(id => $"places.{id}"));
        Need("every result", TimescaleIds.All.Select(id => $"within.{id}"));
    }

    private void Questions()
    {
        foreach (var question in _protocol.Questions)
        {
            var owner = $"the question '{question.Id}'";
            var key = $"questions.{question.Id}";
            _plan.Need(owner, $"{key}.title", $"{key}.why");
            _plan.Allow(owner, $"{key}.hint");
            if (question.CheckUnsure)
            {
                _plan.Need(owner, $"{key}.check_hint");
            }

            if (question.Type == QuestionType.Scale)
            {
                _plan.Need(owner, $"{key}.min_label", $"{key}.max_label");
            }

            if (question.Type is QuestionType.Scale or QuestionType.Number)
            {
                _plan.Allow(owner, $"{key}.reason");
            }

            foreach (var option in question.Options)
            {
                Option(option, $"{key}.options.{option.Id}", $"the option '{option.Id}' of '{question.Id}'");
            }
        }
    }

    private void Option(Option option, string key, string owner)
    {
        _plan.Need(owner, $"{key}.label");
        _plan.Allow(owner, $"{key}.hint", $"{key}.reason");
        if (option.Fact is { } fact && _urgentFacts.Contains(fact))
        {
            _plan.Need($"every rule from {Level.Consultation24h.Id()} on that reads '{option.Id}'", $"{key}.reason");
        }
    }

    private void Decisions()
    {
        Need("rule", _names.Rules, id => [$"rules.{id}"]);
        Need("advice", _names.Advice, id => [$"advice.{id}.headline", $"advice.{id}.body"]);
        foreach (var id in _names.Advice.All)
        {
            _plan.Allow($"the advice '{id}'", $"advice.{id}.say");
        }

        Need("line", _names.Lines, id => [$"safety_net.{id}"]);
        Need("caution row", _names.CautionRows, id => [$"cautions.{id}"]);
        foreach (var note in _names.Notes.Keys)
        {
            _plan.Need("a cell of the caution matrix", $"notes.{note}");
        }
    }

    private void Causes()
    {
        _plan.Need(
            "every result", "causes.doctor_first", "causes.none_fits", "causes.fits_well", "causes.fits_partly");
        foreach (var cause in _protocol.Causes)
        {
            var owner = $"the cause '{cause.Id}'";
            _plan.Need(owner, $"causes.{cause.Id}.name", $"causes.{cause.Id}.text");
            foreach (var pattern in cause.Patterns.Count > 1 ? cause.Patterns : [])
            {
                _plan.Need($"the pattern '{pattern.Id}'", $"causes.{cause.Id}.{pattern.Id}.text");
            }
        }
    }

    private void Measures()
    {
        foreach (var measure in _protocol.Measures)
        {
            var owner = $"the measure '{measure.Id}'";
            var key = $"measures.{measure.Id}";
            _plan.Need(owner, $"{key}.name", $"{key}.text");
            _plan.Allow(owner, $"{key}.caution", $"{key}.evidence");
            _plan.Need($"a step of '{measure.Id}'", [.. measure.Steps.Select(step => $"{key}.steps.{step.Id}")]);
            foreach (var part in measure.Parts.Where(part => part.Id != measure.Id))
            {
                _plan.Need($"the part '{part.Id}'", $"{key}.{part.Id}.name", $"{key}.{part.Id}.text");
            }
        }
    }

    private void Pictures()
    {
        foreach (var id in _names.Pictures.Keys)
        {
            _plan.Need($"the picture '{id}' (for people who do not see it)", $"images.{id}");
        }
    }

    private void Need(string kind, IdRegister register, Func<string, string[]> keys)
    {
        foreach (var id in register.All)
        {
            _plan.Need($"the {kind} '{id}'", keys(id));
        }
    }

    private void Need(string owner, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _plan.Need(owner, key);
        }
    }
}
