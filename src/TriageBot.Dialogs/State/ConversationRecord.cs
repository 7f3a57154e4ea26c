using Newtonsoft.Json;

namespace TriageBot.Dialogs.State;

/// <summary>
/// All that is kept of one conversation: ids, never prose. It names questions and the protocol's version,
/// never a position, so that changed content cannot resume at a wrong question.
/// </summary>
public sealed class ConversationRecord
{
    /// <summary>Language tag: <c>de</c>, <c>de-einfach</c> or <c>en</c>.</summary>
    [JsonProperty("language")]
    public string Language { get; set; } = "de";

    /// <summary>The country that the person named, as ISO code; null takes that of the configuration.</summary>
    [JsonProperty("country", NullValueHandling = NullValueHandling.Ignore)]
    public string? Country { get; set; }

    /// <summary>Whom it is about, as the person said: <c>me</c>, <c>other</c> or <c>child</c>; null when nothing was said of it.</summary>
    [JsonProperty("patient", NullValueHandling = NullValueHandling.Ignore)]
    public string? Patient { get; set; }

    /// <summary>True: agreed; false: declined; null: not answered. Before agreement nothing else is filled.</summary>
    [JsonProperty("consent", NullValueHandling = NullValueHandling.Ignore)]
    public bool? Consent { get; set; }

    /// <summary>The consent that <see cref="Consent"/> rests on; null while there is none.</summary>
    [JsonProperty("agreement", NullValueHandling = NullValueHandling.Ignore)]
    public Agreement? Agreement { get; set; }

    /// <summary>When the person last said something after they agreed; null before.</summary>
    [JsonProperty("lastSeen", NullValueHandling = NullValueHandling.Ignore)]
    public DateTimeOffset? LastSeen { get; set; }

    /// <summary>True once the greeting was said.</summary>
    [JsonProperty("greeted")]
    public bool Greeted { get; set; }

    /// <summary>Id and version of the protocol that the answers belong to.</summary>
    [JsonProperty("protocol", NullValueHandling = NullValueHandling.Ignore)]
    public string? Protocol { get; set; }

    /// <summary>Answers by question id, as wire values.</summary>
    [JsonProperty("answers")]
    public Dictionary<string, string[]> Answers { get; set; } = [];

    /// <summary>Ids of facts stated in free text that no answer carries yet.</summary>
    [JsonProperty("stated")]
    public List<string> Stated { get; set; } = [];

    /// <summary>
    /// Values for questions that are not answered: given before the answer was taken back, or heard in free text.
    /// They are shown ticked when the question is asked.
    /// </summary>
    [JsonProperty("earlier")]
    public Dictionary<string, string[]> Earlier { get; set; } = [];

    /// <summary>Ids of questions whose value in <see cref="Earlier"/> was heard in free text.</summary>
    [JsonProperty("heard")]
    public List<string> Heard { get; set; } = [];

    /// <summary>Ids of facts and questions that the last free text with news gave; what "not so" takes back.</summary>
    [JsonProperty("lastHeard")]
    public List<string> LastHeard { get; set; } = [];

    /// <summary>The person chose "only the assessment".</summary>
    [JsonProperty("onlyAssessment")]
    public bool OnlyAssessment { get; set; }

    /// <summary>The person chose to go on after an emergency result.</summary>
    [JsonProperty("continueAnyway")]
    public bool ContinueAnyway { get; set; }

    /// <summary>The item-by-item check that is open, or null.</summary>
    [JsonProperty("check", NullValueHandling = NullValueHandling.Ignore)]
    public ItemCheck? Check { get; set; }

    /// <summary>Id of the fact that the bot asked back about, or null.</summary>
    [JsonProperty("clarify", NullValueHandling = NullValueHandling.Ignore)]
    public string? Clarify { get; set; }

    /// <summary>True while the list of answers is open, so that a typed number chooses one of them.</summary>
    [JsonProperty("choosing", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Choosing { get; set; }

    /// <summary>The exercise that the person is led through, or null.</summary>
    [JsonProperty("guide", NullValueHandling = NullValueHandling.Ignore)]
    public GuideStep? Guide { get; set; }

    /// <summary>How often the open question was answered unclearly in a row.</summary>
    [JsonProperty("unclear")]
    public int Unclear { get; set; }

    /// <summary>The level of the result that was shown last, as id; null before a result.</summary>
    [JsonProperty("shown", NullValueHandling = NullValueHandling.Ignore)]
    public string? Shown { get; set; }

    /// <summary>Forgets all answers; language and consent stay.</summary>
    public void StartAgain()
    {
        Patient = null;
        Answers = [];
        Stated = [];
        Earlier = [];
        Heard = [];
        LastHeard = [];
        OnlyAssessment = false;
        ContinueAnyway = false;
        Check = null;
        Clarify = null;
        Choosing = false;
        Unclear = 0;
        Shown = null;
        Guide = null;
    }
}
