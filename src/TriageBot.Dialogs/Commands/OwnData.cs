using System.Globalization;
using System.Text;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Commands;

/// <summary>What a person can do with their own data: see all of it, delete all of it, and read who is responsible.</summary>
internal static class OwnData
{
    private static readonly string[] Offered = [CommandIds.Delete, CommandIds.Privacy];

    /// <summary>Shows everything that is held of the conversation.</summary>
    public static async Task<AfterCommand> ShowAsync(Session session, CancellationToken cancellationToken)
    {
        var record = session.Record;
        var texts = session.Texts;
        var text = new StringBuilder(texts["conversation.data.title"]).Append('\n');
        void Add(string key, params ReadOnlySpan<(string, string)> values) =>
            text.Append("\n- ").Append(texts.Format($"conversation.data.{key}", values));

        Add("language", ("language", texts[$"commands.{CommandIds.Speak(record.Language)}"]));
        if (record.Country is { } country)
        {
            Add("country", ("country", Countries.Name(session, country)));
        }

        if (record.Patient is { } patient)
        {
            Add("patient", ("patient", texts[$"commands.{ForWhom.Command(patient)}"]));
        }

        if (record.Consent == true && record.Agreement is { } agreement)
        {
            var given = TimeZoneInfo.ConvertTime(agreement.Given, session.Protocol.Hours.Zone);
            Add("consent", ("version", agreement.Version), ("given", given.ToString("g", CultureInfo.GetCultureInfo(texts.Locale))));
            foreach (var question in session.Answers.Answered)
            {
                Add("answer", ("answer", Changes.InWords(session, question)));
            }

            var stated = record.Stated.Concat(record.Heard.Where(record.Earlier.ContainsKey)).Select(id => Notices.Describe(session, id)).Distinct().ToList();
            if (stated.Count > 0)
            {
                Add("stated", ("facts", texts.List(stated)));
            }

            Add("messages");
        }
        else
        {
            Add("no_consent");
        }

        text.Append("\n\n").Append(texts.Format("conversation.data.until", ("hours", Hours(session))));
        var meaning = new InfoMessage { Topic = CommandIds.MyData, Suggestions = Notices.Buttons(session, Offered) };
        await session.SayAsync(text.ToString(), meaning, cancellationToken);
        return AfterCommand.AskAgain;
    }

    /// <summary>Withdraws the consent and deletes everything; the language of the conversation stays.</summary>
    public static async Task<AfterCommand> DeleteAsync(Session session, CancellationToken cancellationToken)
    {
        session.Record.StartAgain();
        session.Record.Consent = null;
        session.Record.Agreement = null;
        session.Record.Protocol = null;
        session.Record.LastSeen = null;
        session.Record.Country = null;
        session.Heard = null;
        session.Forget();
        session.Turn.TurnState[TriageBot.EraseRecord] = true;
        await Notices.SayAsync(session, "deleted", cancellationToken);
        return AfterCommand.BeginAgain;
    }

    /// <summary>Says what happens with the data, and where the operator's pages are.</summary>
    public static async Task<AfterCommand> ExplainAsync(Session session, CancellationToken cancellationToken)
    {
        var text = new StringBuilder(session.Texts.Format("conversation.notice.privacy", ("hours", Hours(session))));
        foreach (var (name, address) in session.Content.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- [{session.Texts[$"conversation.page.{name}"]}]({address})");
        }

        var meaning = new InfoMessage
        {
            Topic = CommandIds.Privacy,
            Suggestions = Notices.Buttons(session, [CommandIds.MyData, CommandIds.Delete]),
        };
        await session.SayAsync(text.ToString(), meaning, cancellationToken);
        return AfterCommand.AskAgain;
    }

    private static string Hours(Session session) =>
        Math.Ceiling(session.Content.KeepFor.TotalHours).ToString(CultureInfo.InvariantCulture);
}
