using TriageBot.Content.Diagnostics;
using TriageBot.Content.Reading;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Checking;

/// <summary>Checks that everything that is defined is used.</summary>
internal static class UseCheck
{
    /// <summary>Checks a protocol that was read without mistakes.</summary>
    public static void Check(ProtocolReading reading)
    {
        var log = reading.Log;
        CheckFacts(reading, log);
        CheckNames(reading, log);
        CheckMeasures(reading, log);
    }

    private static void CheckFacts(ProtocolReading reading, DiagnosticLog log)
    {
        var (protocol, names) = (reading.Protocol, reading.Names);
        var read = reading.Conditions.Where(one => one.Scope.ChangesResult)
            .Aggregate(FactSet.Empty, (set, one) => set | Reads.Of(one.Condition).Facts);
        read = protocol.Questions.SelectMany(question => question.Options).Select(option => option.LiftedBy).OfType<int>()
            .Aggregate(read, (set, lifter) => set.With(lifter));
        var options = names.Drafts.SelectMany(draft => draft.Options).Where(option => option.Fact is not null)
            .DistinctBy(option => option.Fact);
        foreach (var option in options.Where(option => !read.Contains(protocol.Facts.Find(option.Fact!))))
        {
            log.Report(QuestionRules.OptionUnread, option.Position, option.Fact, option.Id);
        }

        foreach (var fact in names.FreeFacts.All.Where(fact => !read.Contains(protocol.Facts.Find(fact))))
        {
            log.Report(QuestionRules.FreeFactUnread, names.FreeFacts[fact], fact);
        }
    }

    private static void CheckNames(ProtocolReading reading, DiagnosticLog log)
    {
        var names = reading.Names;
        Report(names.Sections, IdRules.UnusedSection, names.Sections.Unused);
        Report(names.Definitions, IdRules.UnusedDefinition, names.Definitions.Unused);
        Report(names.Sources, IdRules.UnusedSource, names.Sources.Unused);
        var columns = reading.Protocol.Measures.SelectMany(measure => measure.Parts).Select(part => part.Column).ToHashSet();
        Report(names.Columns, IdRules.UnusedColumn, names.Columns.All.Where(column => !columns.Contains(column)));

        void Report(IdRegister register, DiagnosticRule rule, IEnumerable<string> unused)
        {
            foreach (var id in unused)
            {
                log.Report(rule, register[id], id);
            }
        }
    }

    private static void CheckMeasures(ProtocolReading reading, DiagnosticLog log)
    {
        if (reading.Protocol.Questions.Any(question => question.ForMeasures))
        {
            return;
        }

        foreach (var measure in reading.Protocol.Measures.Where(measure => measure.NeedsCautions))
        {
            log.Report(QuestionRules.NoCautionsQuestion, reading.Names.Measures[measure.Id], measure.Id);
        }
    }
}
