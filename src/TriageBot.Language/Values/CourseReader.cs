namespace TriageBot.Language.Values;

/// <summary>Reads how a complaint began or runs.</summary>
internal sealed class CourseReader(Func<string, int> group)
{
    private const int NegationReach = 4;

    private readonly int _sudden = group("course_sudden");
    private readonly int _gradual = group("course_gradual");
    private readonly int _recurrent = group("course_recurrent");
    private readonly int _not = group("not");
    private readonly int _no = group("no");

    public Course Read(Reading reading) =>
        IsSaid(reading, _recurrent) ? Course.Recurrent
        : IsSaid(reading, _sudden) ? Course.Sudden
        : IsSaid(reading, _gradual) ? Course.Gradual
        : Course.Unknown;

    private bool IsSaid(Reading reading, int group)
    {
        foreach (var index in reading.Hits.Of(group))
        {
            var hit = reading.Hits[index];
            var start = Math.Max(reading.Clauses.Start(reading.Clauses.Clause(hit.First)), hit.First - NegationReach);
            if (!reading.Has(_not, start, hit.First) && !reading.Has(_no, start, hit.First))
            {
                return true;
            }
        }

        return false;
    }
}
