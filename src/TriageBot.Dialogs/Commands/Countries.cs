using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;

namespace TriageBot.Dialogs.Commands;

/// <summary>Lets a person say in which country they are, so that numbers, services and opening times are right.</summary>
internal static class Countries
{
    /// <summary>Buttons for the countries that the conversation is not in; null when there is no choice.</summary>
    public static IReadOnlyList<SuggestionItem>? Others(Session session)
    {
        var now = session.Record.Country ?? session.Content.Country;
        var others = session.Content.Countries.Keys.Where(id => id != now).Order().ToList();
        return others.Count == 0
            ? null
            : [.. others.Select(id => new SuggestionItem(
                session.Texts.Format("conversation.country.choose", ("country", Name(session, id))), CommandIds.Country + id.ToLowerInvariant()))];
    }

    /// <summary>Moves the conversation to a country; the answers stay.</summary>
    public static async Task<AfterCommand> ChooseAsync(Session session, string id, CancellationToken cancellationToken)
    {
        if (!session.Content.Countries.ContainsKey(id))
        {
            return AfterCommand.NotACommand;
        }

        session.Record.Country = id;
        session.Forget();
        await Notices.SayAsync(session, "country", cancellationToken, ("country", Name(session, id)));
        return AfterCommand.AskAgain;
    }

    /// <summary>The name of a country in the conversation's language; its code when there is no name.</summary>
    public static string Name(Session session, string id) =>
        session.Texts.TryGet($"conversation.country.{id}", out var name) ? name : id;
}
