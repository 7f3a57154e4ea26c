using TriageBot.Content.Diagnostics;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Everything in one protocol that other things can name. Filled file by file: conditions name what was read before.</summary>
internal sealed class ProtocolNames(DiagnosticLog log)
{
    private readonly Dictionary<int, int> _firstQuestion = [];

    public IdRegister Sections { get; } = new("section", log);

    public IdRegister Questions { get; } = new("question", log);

    public IdRegister FreeFacts { get; } = new("free fact", log);

    public IdRegister Definitions { get; } = new("definition", log);

    public IdRegister Rules { get; } = new("rule", log);

    public IdRegister Advice { get; } = new("advice", log);

    public IdRegister Causes { get; } = new("cause", log);

    public IdRegister Measures { get; } = new("measure", log);

    public IdRegister Columns { get; } = new("column", log);

    public IdRegister CautionRows { get; } = new("caution row", log);

    public IdRegister Lines { get; } = new("line", log);

    public IdRegister Floors { get; } = new("floor", log);

    public IdRegister Sources { get; } = new("source", log);

    /// <summary>Texts that cells of the caution matrix name.</summary>
    public Dictionary<string, FilePosition> Notes { get; } = new(StringComparer.Ordinal);

    /// <summary>Pictures that questions, options and measures name, each with the first place.</summary>
    public Dictionary<string, FilePosition> Pictures { get; } = new(StringComparer.Ordinal);

    /// <summary>The questions as far as they are read.</summary>
    public IReadOnlyList<QuestionDraft> Drafts { get; private set; } = [];

    /// <summary>The facts: those of options in the order of the interview, then the free ones.</summary>
    public FactTable Facts { get; private set; } = new([]);

    /// <summary>The facts that no option states.</summary>
    public FactSet FreeFactSet => FreeFacts.All.Where(id => Facts.TryFind(id, out _))
        .Aggregate(FactSet.Empty, (set, id) => set.With(Facts.Find(id)));

    /// <summary>True when an id is missing, malformed or taken: what hangs on it cannot be judged then.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Says that an id is missing, malformed or taken.</summary>
    public void MarkBroken() => IsBroken = true;

    /// <summary>Takes the questions, and numbers the facts.</summary>
    public void SetQuestions(IReadOnlyList<QuestionDraft> drafts, FilePosition position)
    {
        Drafts = drafts;
        var ids = drafts.SelectMany(draft => draft.Options).Select(option => option.Fact).OfType<string>()
            .Concat(FreeFacts.All).Distinct().ToList();
        if (ids.Count > FactSet.Capacity)
        {
            log.Report(ShapeRules.TooMany, position, ids.Count, "facts", FactSet.Capacity);
            MarkBroken();
        }

        Facts = new FactTable(ids.Take(FactSet.Capacity));
        foreach (var draft in drafts)
        {
            foreach (var fact in draft.Options.Select(option => option.Fact).OfType<string>())
            {
                if (FreeFacts.Contains(fact))
                {
                    log.Report(QuestionRules.FreeFactHasOption, FreeFacts[fact], fact, draft.Id);
                }

                if (Facts.TryFind(fact, out var index))
                {
                    _firstQuestion.TryAdd(index, draft.Index);
                }
            }
        }
    }

    /// <summary>The question that measures a quantity, or null.</summary>
    public QuestionDraft? Measuring(Question.Quantity quantity) =>
        Drafts.FirstOrDefault(draft => draft.Measures == quantity);

    /// <summary>Of all questions that a condition reads the one whose answer comes last; null when it reads none.</summary>
    public QuestionDraft? LastRead(Reads reads)
    {
        var last = -1;
        foreach (var fact in reads.Facts.Members())
        {
            last = Math.Max(last, _firstQuestion.GetValueOrDefault(fact, -1));
        }

        last = reads.Age ? Math.Max(last, Measuring(Question.Quantity.Age)?.Index ?? -1) : last;
        last = reads.Severity ? Math.Max(last, Measuring(Question.Quantity.Severity)?.Index ?? -1) : last;
        return last < 0 ? null : Drafts[last];
    }
}
