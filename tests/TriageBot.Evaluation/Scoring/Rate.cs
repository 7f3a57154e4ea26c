using System.Globalization;

namespace TriageBot.Evaluation.Scoring;

/// <summary>A count out of a number, with its 95 % Wilson interval.</summary>
internal readonly record struct Rate(int Hits, int Of)
{
    private const double Z = 1.959963984540054;

    public double Share => Of == 0 ? 0 : (double)Hits / Of;

    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0)
            {
                return (0, 1);
            }

            var square = Z * Z;
            var middle = (Share + (square / (2 * Of))) / (1 + (square / Of));
            var half = Z / (1 + (square / Of)) * Math.Sqrt((Share * (1 - Share) / Of) + (square / (4.0 * Of * Of)));
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }

    public static Rate operator +(Rate one, Rate other) => new(one.Hits + other.Hits, one.Of + other.Of);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Hits}/{Of} {Share:P1} [{Interval.Low:P1}, {Interval.High:P1}]");
}
