namespace TriageBot.Content.Diagnostics;

/// <summary>A place in a content file.</summary>
/// <param name="File">Path that begins with the dialogs folder, with forward slashes: <c>dialogs/back-cramps/urgency.yaml</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public readonly record struct FilePosition(string File, int Line, int Column) : IComparable<FilePosition>
{
    /// <summary>The beginning of a file: for mistakes that concern all of it.</summary>
    public static FilePosition StartOf(string file) => new(file, 1, 1);

    /// <summary>By file, then line, then column.</summary>
    public int CompareTo(FilePosition other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary>The form that editors and build logs turn into a link: <c>dialogs/back-cramps/urgency.yaml(41,9)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";

    /// <summary>True when the first stands before the second.</summary>
    public static bool operator <(FilePosition left, FilePosition right) => left.CompareTo(right) < 0;

    /// <summary>True when the first stands before the second or at the same place.</summary>
    public static bool operator <=(FilePosition left, FilePosition right) => left.CompareTo(right) <= 0;

    /// <summary>True when the first stands after the second.</summary>
    public static bool operator >(FilePosition left, FilePosition right) => left.CompareTo(right) > 0;

    /// <summary>True when the first stands after the second or at the same place.</summary>
    public static bool operator >=(FilePosition left, FilePosition right) => left.CompareTo(right) >= 0;
}
