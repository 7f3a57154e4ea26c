using System.Text;
using Newtonsoft.Json.Linq;

namespace TriageBot.Telegram.Tests.Doubles;

/// <summary>State documents in a form that two conversations share when the same was said in both.</summary>
internal static class StoredState
{
    private static readonly string[] Moments = ["lastSeen", "given", "instanceId"];

    public static string Read(byte[] state)
    {
        var json = JObject.Parse(Encoding.UTF8.GetString(state));
        foreach (var moment in json.Descendants().OfType<JProperty>().Where(one => Moments.Contains(one.Name)).ToList())
        {
            moment.Remove();
        }

        // The key of a document names the chat.
        return string.Join('\n', json.Properties().Select(document => $"{document.Value}"));
    }
}
