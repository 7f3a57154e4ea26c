using TriageBot.Language.Context;
using TriageBot.Language.Definitions;
using TriageBot.Language.Lexicons;

namespace TriageBot.Language;

/// <summary>The words and rules of one language, compiled and immutable. One instance serves all threads.</summary>
public sealed class Lexicon
{
    internal Lexicon(LanguageDefinition definition, LexiconParts parts)
    {
        Language = definition.Language;
        Kinds = [.. definition.Kinds];
        Levels = [.. definition.Levels];
        Parts = parts;
        Grammar = new GrammarGroups(parts.GroupNumber);
    }

    /// <summary>The language, such as <c>de</c>.</summary>
    public string Language { get; }

    /// <summary>The facts that can be found.</summary>
    public IReadOnlyList<FactKind> Kinds { get; }

    /// <summary>The alarm levels, mildest first.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>Groups of grammar that the reader knows by name and that the definition lacks.</summary>
    public IReadOnlyList<string> MissingGroups => [.. GrammarGroups.Names.Where(name => Parts.GroupNumber(name) < 0)];

    internal LexiconParts Parts { get; }

    internal GrammarGroups Grammar { get; }

    /// <summary>Compiles a language.</summary>
    /// <param name="definition">What the content reader read.</param>
    /// <param name="problems">Every mistake in the definition; a phrase at fault is left out.</param>
    public static Lexicon Compile(LanguageDefinition definition, out IReadOnlyList<LexiconProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var compiler = new LexiconCompiler(definition);
        var parts = compiler.Compile();
        problems = compiler.Problems;
        return new Lexicon(definition, parts);
    }
}
