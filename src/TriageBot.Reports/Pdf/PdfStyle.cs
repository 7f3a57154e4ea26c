using SkiaSharp;

namespace TriageBot.Reports.Pdf;

/// <summary>How text looks on the page; sizes in points.</summary>
internal sealed class PdfStyle
{
    private static readonly SKTypeface Regular = Load("DejaVuSans.ttf");
    private static readonly SKTypeface Bold = Load("DejaVuSans-Bold.ttf");

    private PdfStyle(SKTypeface face, float size, float before)
    {
        Font = new SKFont(face, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        Before = before;
    }

    public static PdfStyle Title { get; } = new(Bold, 15, 0);

    public static PdfStyle Heading { get; } = new(Bold, 10.5f, 9);

    public static PdfStyle Strong { get; } = new(Bold, 10, 6);

    public static PdfStyle Body { get; } = new(Regular, 8.5f, 2);

    public static PdfStyle Small { get; } = new(Regular, 7.5f, 2);

    public SKFont Font { get; }

    /// <summary>Space above.</summary>
    public float Before { get; }

    public float LineHeight => Font.Size * 1.35f;

    private static SKTypeface Load(string name)
    {
        var assembly = typeof(PdfStyle).Assembly;
        using var stream = assembly.GetManifestResourceStream($"TriageBot.Reports.Fonts.{name}")!;
        return SKTypeface.FromStream(stream);
    }
}
