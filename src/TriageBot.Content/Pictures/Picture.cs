namespace TriageBot.Content.Pictures;

/// <summary>A drawing of a protocol, as its source: it is checked, and holds no words.</summary>
/// <param name="Protocol">Id of the protocol.</param>
/// <param name="Id">Id that questions, options and measures name it by; its alternative text is <c>images.{Id}</c>.</param>
/// <param name="Svg">The SVG file.</param>
public sealed record Picture(string Protocol, string Id, ReadOnlyMemory<byte> Svg);
