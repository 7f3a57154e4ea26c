namespace TriageBot.Language.Words;

/// <summary>Which words a pattern stands for.</summary>
internal enum PatternKind : byte
{
    /// <summary><c>=leiste</c>: this word only.</summary>
    Exact,

    /// <summary><c>bein</c>: the word with or without a usual ending.</summary>
    Inflected,

    /// <summary><c>taub*</c>: every word that begins so.</summary>
    Prefix,

    /// <summary><c>*krebs</c>: every word that ends so.</summary>
    Suffix,
}
