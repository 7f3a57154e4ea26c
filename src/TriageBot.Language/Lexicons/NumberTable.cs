using TriageBot.Language.Definitions;

namespace TriageBot.Language.Lexicons;

/// <summary>The value of each number word, with those that are made by rule: "fünfundzwanzig", "siebten", "dreieinhalb".</summary>
internal sealed class NumberTable(LanguageDefinition definition)
{
    private readonly Dictionary<int, double> _values = [];

    public NumberTable Register(GroupTable groups)
    {
        foreach (var (word, value) in Words())
        {
            _values[groups.Pattern("=" + word)] = value;
        }

        return this;
    }

    public double?[] Values(int patternCount)
    {
        var values = new double?[patternCount];
        foreach (var (pattern, value) in _values)
        {
            values[pattern] = value;
        }

        return values;
    }

    private IEnumerable<(string Word, double Value)> Words()
    {
        var plain = definition.Numbers.SelectMany(number => number.Words.Select(word => (Word: word.Text, number.Value))).ToList();
        var whole = plain.Concat(Tens(plain)).ToList();
        return whole.Concat(Halves(plain)).Concat(Ordinals(whole));
    }

    private IEnumerable<(string Word, double Value)> Tens(List<(string Word, double Value)> plain) =>
        definition.TensJoiner.Length == 0 ? []
        : from unit in plain
          where unit.Value is >= 1 and <= 9
          from ten in plain
          where ten.Value is >= 20 and <= 90 && ten.Value % 10 == 0
          select (unit.Word + definition.TensJoiner + ten.Word, ten.Value + unit.Value);

    private IEnumerable<(string Word, double Value)> Halves(List<(string Word, double Value)> plain) =>
        definition.HalfEnding.Length == 0 ? []
        : from unit in plain
          where unit.Value is >= 1 and <= 10 && unit.Value % 1 == 0
          select (unit.Word + definition.HalfEnding, unit.Value + 0.5);

    private IEnumerable<(string Word, double Value)> Ordinals(List<(string Word, double Value)> whole) =>
        from number in whole
        where number.Value is >= 2 and <= 45 && number.Value % 1 == 0
        from ending in definition.OrdinalEndings
        select (number.Word + ending, number.Value);
}
