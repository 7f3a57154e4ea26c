namespace TriageBot.Language.Context;

/// <summary>What begins at a token, as far as the cutting into clauses needs it.</summary>
[Flags]
internal enum Cues
{
    None = 0,
    But = 1 << 0,
    Only = 1 << 1,
    Conjunction = 1 << 2,
    And = 1 << 3,
    Or = 1 << 4,
    Verb = 1 << 5,
    Subject = 1 << 6,
    Article = 1 << 7,
    Me = 1 << 8,
    Because = 1 << 9,
    Filler = 1 << 10,
    ThirdPerson = 1 << 11,
    Negator = 1 << 12,
    Now = 1 << 13,
    Governor = 1 << 14,
    Not = 1 << 15,
}
