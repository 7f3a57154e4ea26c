using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>Meanings of bot messages, as the wire format has them.</summary>
internal static class Messages
{
    public static readonly ChannelText Texts = (language, id) => id == "commands.none" ? null : $"{id} ({language})";

    public static JObject Consent => JObject.Parse(
        """
        {"kind":"consent","id":"consent","type":"single","title":"May I?",
         "choices":[{"id":"yes","label":"Yes"},{"id":"no","label":"No"}]}
        """);

    public static JObject Multi => JObject.Parse(
        """
        {"kind":"question","id":"q_cauda","type":"multi","title":"Which?","options":["saddle","none"],"selected":["saddle"],
         "choices":[{"id":"saddle","label":"Numb","hint":"between the legs"},{"id":"none","label":"None","exclusive":true}],
         "commands":["back","none"]}
        """);

    public static JObject Number => JObject.Parse(
        """{"kind":"question","id":"q_age","type":"number","title":"How old?","options":[],"choices":[],"min":0,"max":110}""");

    public static JObject Scale => JObject.Parse(
        """{"kind":"question","id":"q_severity","type":"scale","title":"How bad?","choices":[],"min":0,"max":10}""");

    public static JObject Info => JObject.Parse(
        """{"kind":"info","topic":"declined","suggestions":[{"label":"Start again","command":"restart"},{"label":"broken"}]}""");

    public static JObject Result => JObject.Parse(
        """
        {"kind":"result","level":"emergency","card":{"headline":"Now","body":["Go **now**.","Do not drive."],
         "actions":[{"kind":"call","number":"112","label":"Call 112"},{"kind":"call","number":"030 192 40","label":"Poison"}],
         "sections":[
          {"id":"reasons","title":"Why","open":true,"items":[{"text":"You said numb."}]},
          {"id":"sources","title":"Sources","open":false,"items":[{"title":"NVL","badge":"2017","text":"Back pain","notes":["old"]}]}],
         "footer":["No diagnosis."]}}
        """);
}
