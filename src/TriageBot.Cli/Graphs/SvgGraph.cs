using System.Globalization;
using System.Xml.Linq;
using TriageBot.Triage;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli.Graphs;

/// <summary>The interview as a picture: one box a question from top to bottom, its condition inside, its stops to the right.</summary>
internal static class SvgGraph
{
    private const int BoxWidth = 560;
    private const int BoxHeight = 64;
    private const int Gap = 20;
    private const int Left = 150;
    private const int Width = 1100;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Of(Protocol protocol, Func<Question, string> title)
    {
        var root = new XElement(Svg + "svg", new XAttribute("font-family", "system-ui, sans-serif"), new XAttribute("font-size", 14));
        root.Add(new XElement(Svg + "title", protocol.Name));
        var y = Gap;
        string? section = null;
        foreach (var question in protocol.Questions)
        {
            if (question.Section != section)
            {
                section = question.Section;
                root.Add(Text(Gap, y + (BoxHeight / 2), section.Replace('_', ' '), "#555", bold: true));
            }

            root.Add(Box(question, title(question), protocol, y));
            AddStops(root, question, protocol, y);
            y += BoxHeight + Gap;
        }

        root.Add(new XAttribute("width", Width), new XAttribute("height", y),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {y}")));
        return new XDocument(root).ToString();
    }

    private static XElement Box(Question question, string title, Protocol protocol, int y)
    {
        var indent = question.Card == question.Id ? 0 : 30;
        var group = new XElement(Svg + "g", new XElement(Svg + "rect",
            new XAttribute("x", Left + indent), new XAttribute("y", y),
            new XAttribute("width", BoxWidth - indent), new XAttribute("height", BoxHeight), new XAttribute("rx", 8),
            new XAttribute("fill", question.Screen ? "#fdecea" : "#eaf3fb"), new XAttribute("stroke", "#789")));
        group.Add(Text(Left + indent + 12, y + 26, $"{question.Id}: {Shorten(title, 62)}", "#111", bold: false));
        var condition = question.When is { } when ? $"if {ConditionText.Of(when, protocol)}" : question.Type.ToString().ToLowerInvariant();
        group.Add(Text(Left + indent + 12, y + 48, Shorten(condition, 78), "#555", bold: false));
        return group;
    }

    private static void AddStops(XElement root, Question question, Protocol protocol, int y)
    {
        var rules = protocol.Stops.SelectMany(stop => stop.Rules.Members()).Select(index => protocol.Rules[index])
            .Where(rule => RuleReads.LastQuestion(protocol, rule) == question).GroupBy(rule => rule.Level).ToList();
        for (var index = 0; index < rules.Count; index++)
        {
            var text = $"→ {rules[index].Key.Id()}: {string.Join(", ", rules[index].Select(rule => rule.Id))}";
            root.Add(Text(Left + BoxWidth + 20, y + 26 + (index * 22), Shorten(text, 50), "#b00020", bold: true));
        }
    }

    private static XElement Text(int x, int y, string text, string colour, bool bold)
    {
        var element = new XElement(Svg + "text", new XAttribute("x", x), new XAttribute("y", y), new XAttribute("fill", colour), text);
        if (bold)
        {
            element.Add(new XAttribute("font-weight", "bold"));
        }

        return element;
    }

    private static string Shorten(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
