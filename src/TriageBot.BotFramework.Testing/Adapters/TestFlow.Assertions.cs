using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

// What a failing assertion throws: a TimeoutException when no answer came in time (milliseconds),
// an InvalidOperationException when another answer came.
public partial class TestFlow
{
    /// <summary>The bot must answer with a text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot must answer with an activity of the same type and, but for spaces around it, the same text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                Demand(expected.Type == reply.Type, description, expected.Type, reply.Type);
                var (text, received) = (TextOf(expected), TextOf(reply));
                Demand(text == received, description, text, received);
            },
            description,
            timeout);
    }

    /// <summary>The bot must answer with an activity that a comparer finds equal.</summary>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply => Demand(equalityComparer.Equals(expected, reply), description, TextOf(expected), TextOf(reply)),
            description,
            timeout);
    }

    /// <summary>The bot's answer must pass a check, which throws when it does not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(
            await NextReplyAsync(timeout).ConfigureAwait(false)
            ?? throw new TimeoutException($"No answer came within {timeout} ms: {description}")));
    }

    /// <summary>The bot's answer must contain a text.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply => Demand(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, description, expected, TextOf(reply)),
            description ?? expected,
            timeout);
    }

    /// <summary>The bot must answer with one of several texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var expected = string.Join(" | ", candidates);
        return AssertReply(
            reply => Demand(Array.Exists(candidates, candidate => candidate == reply.AsMessageActivity()?.Text), description, expected, TextOf(reply)),
            description ?? expected,
            timeout);
    }

    /// <summary>The bot must not answer within a time.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        Demand(reply is null, description, "no answer", reply is null ? null : TextOf(reply) ?? reply.Type);
    });

    private static string TextOf(IActivity activity) => activity.AsMessageActivity()?.Text?.Trim();

    private static void Demand(bool holds, string description, string expected, string received)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{description}\nExpected: {expected}\nReceived: {received}");
        }
    }

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(Debugger.IsAttached ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
