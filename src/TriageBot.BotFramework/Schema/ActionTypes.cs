namespace Microsoft.Bot.Schema;

/// <summary>What a button does.</summary>
public static class ActionTypes
{
    /// <summary>Opens a web page.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends its value as a message that everybody sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends its value without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays a sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a video.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";

    /// <summary>Calls a telephone number.</summary>
    public const string Call = "call";

    /// <summary>Sends its value, and shows its display text.</summary>
    public const string MessageBack = "messageBack";
}
