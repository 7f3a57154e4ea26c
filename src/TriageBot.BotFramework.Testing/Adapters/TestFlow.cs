using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation to be tested, written as what the user says and what the bot must answer.
/// Nothing runs before <see cref="StartTestAsync"/>; each method gives a longer flow and leaves this one as it is.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly Func<Task> _steps;
    private readonly BotCallbackHandler _callback;

    /// <summary>Begins a flow with a bot's turn handler.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null) =>
        (_adapter, _callback, _steps) = (adapter, callback, () => Task.CompletedTask);

    /// <summary>Begins a flow with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, (bot ?? throw new ArgumentNullException(nameof(bot))).OnTurnAsync)
    {
    }

    /// <summary>A flow with the same adapter and bot that runs a task.</summary>
    public TestFlow(Task testTask, TestFlow flow)
        : this(() => testTask ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>A flow with the same adapter and bot that runs the given steps.</summary>
    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        (_adapter, _callback, _steps) = (flow._adapter, flow._callback, testTask ?? (() => Task.CompletedTask));
    }

    /// <summary>Runs the flow; what a turn or an assertion throws comes out here.</summary>
    public Task StartTestAsync() => _steps();

    /// <summary>The user opens the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback);
    });

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>Nothing happens for so many milliseconds.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Nothing happens for a while.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user says something, and the bot must answer with a text.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, and the bot must answer with an activity of the same type and text.</summary>
    public TestFlow Test(string userSays, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something, and the answer must pass a check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>A recorded conversation: what the bot said must be said again, everything else is sent.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsFromBot(activity)
            ? flow.AssertReply(activity, description, timeout)
            : flow.Send(activity));
    }

    private static bool IsFromBot(IActivity activity) =>
        string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _steps().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);
}
