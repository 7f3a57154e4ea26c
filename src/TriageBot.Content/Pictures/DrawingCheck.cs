using System.Xml;
using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Pictures;

/// <summary>Checks that an SVG file is nothing but a drawing: no program, nothing from elsewhere, no words.</summary>
internal static class DrawingCheck
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Kept small, because it is loaded on telephones.</summary>
    private const int LargestSize = 64 * 1024;

    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["script"] = "a program. Remove it",
        ["foreignObject"] = "a part of another kind. Draw it as shapes",
        ["image"] = "a picture within the picture. Draw it as shapes",
        ["style"] = "a style sheet. Give each shape its colours",
        ["text"] = "words, which nobody translates or reads aloud. Put them into the texts",
    };

    /// <summary>True when the file can be shown; what is wrong with it is reported.</summary>
    public static bool Passes(byte[] bytes, string name, DiagnosticLog log)
    {
        if (bytes.Length > LargestSize)
        {
            log.Report(FileRules.FileTooLarge, FilePosition.StartOf(name), bytes.Length, LargestSize);
            return false;
        }

        try
        {
            using var file = new MemoryStream(bytes);
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var problem = FirstProblem(reader);
            if (problem is not null)
            {
                log.Report(FileRules.PictureUnfit, PlaceOf(reader, name), problem);
            }

            return problem is null;
        }
        catch (XmlException problem)
        {
            var place = new FilePosition(name, Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition));
            log.Report(FileRules.PictureUnfit, place, "something that is no SVG. Save the drawing again as plain SVG");
            return false;
        }
    }

    private static string? FirstProblem(XmlReader reader)
    {
        var isRoot = true;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var problem = isRoot ? OfRoot(reader) : null;
            problem ??= Refused.GetValueOrDefault(reader.LocalName) ?? OfAttributes(reader);
            if (problem is not null)
            {
                return problem;
            }

            isRoot = false;
        }

        return null;
    }

    private static string? OfRoot(XmlReader reader) =>
        reader.LocalName != "svg" || reader.NamespaceURI != Namespace ? "something that is no SVG. Save the drawing again as plain SVG"
        : reader.GetAttribute("viewBox") is null ? "no 'viewBox', so that it cannot be shown at every size. Add it"
        : null;

    private static string? OfAttributes(XmlReader reader)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                return "a program. Remove it";
            }

            var isNamespace = reader.Prefix == "xmlns" || reader.Name == "xmlns";
            var pointsElsewhere = reader.LocalName == "href"
                ? !reader.Value.StartsWith('#')
                : reader.Value.Replace("url(#", "", StringComparison.Ordinal).Contains("url(", StringComparison.OrdinalIgnoreCase);
            if (!isNamespace && pointsElsewhere)
            {
                return "something that is loaded from elsewhere. Put it into the drawing";
            }
        }

        reader.MoveToElement();
        return null;
    }

    private static FilePosition PlaceOf(XmlReader reader, string name) =>
        reader is IXmlLineInfo line ? new FilePosition(name, line.LineNumber, line.LinePosition) : FilePosition.StartOf(name);
}
