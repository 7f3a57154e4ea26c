using SkiaSharp;

namespace TriageBot.Reports.Pdf;

/// <summary>Writes from top to bottom and begins a new page when one is full.</summary>
internal sealed class PdfPages(SKDocument document) : IDisposable
{
    private const float Width = 595;
    private const float Height = 842;
    private const float Margin = 42;
    private const float AskedWidth = 190;
    private const float Gutter = 10;

    private readonly SKPaint _ink = new() { Color = SKColors.Black, IsAntialias = true };
    private SKCanvas? _canvas;
    private float _y;

    public void Dispose()
    {
        End();
        _ink.Dispose();
    }

    /// <summary>A paragraph over the whole width.</summary>
    public void Write(string text, PdfStyle style)
    {
        _y += style.Before;
        foreach (var line in Lines(text, style, Width - (2 * Margin)))
        {
            Reserve(style.LineHeight);
            _y += style.LineHeight;
            _canvas!.DrawText(line, Margin, _y, SKTextAlign.Left, style.Font, _ink);
        }
    }

    /// <summary>What was asked on the left, what was answered on the right.</summary>
    public void WriteRow(string asked, string answered)
    {
        if (asked.Length == 0)
        {
            Write($"• {answered}", PdfStyle.Body);
            return;
        }

        var style = PdfStyle.Body;
        var left = Lines(asked, style, AskedWidth).ToList();
        var right = Lines(answered, style, Width - (2 * Margin) - AskedWidth - Gutter).ToList();
        _y += style.Before;
        for (var index = 0; index < Math.Max(left.Count, right.Count); index++)
        {
            Reserve(style.LineHeight);
            _y += style.LineHeight;
            _canvas!.DrawText(left.ElementAtOrDefault(index) ?? "", Margin, _y, SKTextAlign.Left, style.Font, _ink);
            _canvas.DrawText(right.ElementAtOrDefault(index) ?? "", Margin + AskedWidth + Gutter, _y, SKTextAlign.Left, style.Font, _ink);
        }
    }

    /// <summary>A little air.</summary>
    public void Space() => _y += PdfStyle.Heading.Before;

    private void Reserve(float height)
    {
        if (_canvas is not null && _y + height > Height - Margin)
        {
            End();
        }

        if (_canvas is null)
        {
            _canvas = document.BeginPage(Width, Height);
            _y = Margin;
        }
    }

    private void End()
    {
        if (_canvas is not null)
        {
            document.EndPage();
            _canvas = null;
        }
    }

    // A word that is wider than the line is cut, so that nothing runs off the page.
    private static IEnumerable<string> Lines(string text, PdfStyle style, float width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && style.Font.MeasureText(longer) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        yield return line;
    }

    private static IEnumerable<string> Pieces(string word, PdfStyle style, float width)
    {
        while (style.Font.MeasureText(word) > width && word.Length > 1)
        {
            var length = word.Length - 1;
            while (length > 1 && style.Font.MeasureText(word[..length]) > width)
            {
                length--;
            }

            yield return word[..length];
            word = word[length..];
        }

        yield return word;
    }
}
