using TriageBot.Content.Yaml;

namespace TriageBot.Content.Reading;

/// <summary>The keys of every mapping of a protocol. The JSON Schemas in dialogs/schema hold the same.</summary>
internal static class Shapes
{
    /// <summary>The shape of a whole file of a protocol.</summary>
    public static MapShape Of(string file) => file switch
    {
        ProtocolFiles.Protocol => Protocol,
        ProtocolFiles.Urgency => Urgency,
        ProtocolFiles.Causes => Causes,
        ProtocolFiles.Cautions => Cautions,
        ProtocolFiles.SafetyNet => SafetyNet,
        ProtocolFiles.Safety => Safety,
        ProtocolFiles.Sources => Sources,
        _ => Measures,
    };

    public static readonly MapShape Protocol = new(
        "protocol",
        ["id", "version", "review_by", "time_zone", "practice_hours", "sections", "questions"],
        ["reviewers", "free_facts", "definitions"]);

    public static readonly MapShape Question = new(
        "question",
        ["id", "section", "type", "sources"],
        ["when", "card", "screen", "check_unsure", "required", "for_measures", "after_emergency", "min", "max", "measures",
         "options", "image", "review"]);

    public static readonly MapShape Option = new(
        "option", ["id"], ["fact", "exclusive", "excludes", "when", "lifted_by", "image"]);

    public static readonly MapShape Urgency = new("decision table", ["rules", "stops", "advice"], []);

    public static readonly MapShape Rule = new(
        "rule", ["id", "level", "sources"], ["when", "otherwise", "within", "place", "only_from", "review"]);

    public static readonly MapShape Stop = new("stop", ["rules"], ["still_ask"]);

    public static readonly MapShape Advice = new("advice", ["id", "level"], ["when", "place"]);

    public static readonly MapShape Causes = new("list of causes", ["at_most_partly", "hidden_when", "causes"], []);

    public static readonly MapShape Cause = new("cause", ["id", "covers", "sources", "patterns"], ["hidden_when", "review"]);

    public static readonly MapShape Pattern = new("pattern", ["id", "anchor", "weights"], ["may_fit_well"]);

    public static readonly MapShape Weight = new("weight", ["when", "points"], []);

    public static readonly MapShape Measures = new("list of measures", ["measures"], []);

    public static readonly MapShape Measure = new(
        "measure", ["id", "levels", "sources"], ["kind", "when", "column", "parts", "needs_cautions", "covers", "image", "steps", "review"]);

    public static readonly MapShape Step = new("step", ["id"], ["seconds"]);

    public static readonly MapShape Part = new("part", ["id"], ["column"]);

    public static readonly MapShape Cautions = new("caution matrix", ["columns", "rows"], []);

    public static readonly MapShape CautionRow = new("caution row", ["id", "when", "cells"], ["sources", "review"]);

    public static readonly MapShape Cell = new("cell", [], ["hide", "ask", "note"]);

    public static readonly MapShape SafetyNet = new("safety net", ["lines"], []);

    public static readonly MapShape Line = new("line", ["id", "levels", "sources"], ["when", "review"]);

    public static readonly MapShape Safety = new("list of floors", ["floors"], ["may_lower"]);

    public static readonly MapShape Floor = new("floor", ["id", "at_least", "when", "sources"], ["review"]);

    public static readonly MapShape Sources = new("list of sources", ["sources"], []);

    public static readonly MapShape Source = new("source", ["id", "name", "seen"], ["year", "url", "review"]);

    public static readonly MapShape Range = new("range", [], ["at_least", "below"]);

    public static readonly MapShape Count = new("count", ["of"], ["exactly", "at_least", "at_most"]);
}
