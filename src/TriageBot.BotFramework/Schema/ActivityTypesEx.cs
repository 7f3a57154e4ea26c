namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that only an adapter meets.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two activities; never sent to a channel.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke; never sent to a channel.</summary>
    public const string InvokeResponse = "invokeResponse";
}
