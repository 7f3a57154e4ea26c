using TriageBot.Content.Diagnostics;
using TriageBot.Language.Definitions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Language;

/// <summary>Checks that facts.yaml and the protocols speak of the same facts.</summary>
internal static class FactCheck
{
    public static void Check(
        IReadOnlyList<(FactKind Kind, FilePosition Position)> kinds, IReadOnlyList<Protocol> protocols, FilePosition start, DiagnosticLog log)
    {
        var asked = protocols.SelectMany(Names).ToHashSet();
        foreach (var (kind, position) in kinds.Where(one => !asked.Contains(one.Kind.Id)))
        {
            log.Report(LanguageRules.FactOfNothing, position, kind.Id, Proposal.For(kind.Id, asked));
        }

        var known = kinds.Select(one => one.Kind.Id).ToHashSet();
        foreach (var protocol in protocols)
        {
            foreach (var sign in Signs(protocol).Where(sign => !known.Contains(sign)))
            {
                log.Report(LanguageRules.Unhearable, start, protocol.Id, sign);
            }
        }
    }

    private static IEnumerable<string> Names(Protocol protocol) =>
        Free(protocol).Concat(protocol.Questions.SelectMany(question => question.Options).Select(option => option.Id));

    private static IEnumerable<string> Signs(Protocol protocol) => Free(protocol).Concat(
        from question in protocol.Questions
        where question.Screen
        from option in question.Options
        where option is { Fact: not null, Unsure: false, Exclusive: false }
        select protocol.Facts[option.Fact!.Value]);

    private static IEnumerable<string> Free(Protocol protocol) => protocol.FreeFacts.Members().Select(fact => protocol.Facts[fact]);
}
