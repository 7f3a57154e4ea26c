using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TriageBot.Channels.BotConnector;

/// <summary>Looks at the settings before the host starts.</summary>
internal sealed class BotConnectorOptionsCheck(IConfiguration configuration, IHostEnvironment environment)
    : IValidateOptions<BotConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, BotConnectorOptions options)
    {
        List<string> mistakes = [];
        if (options.WithoutCredentials && !environment.IsDevelopment())
        {
            mistakes.Add("The setting 'BotConnector:WithoutCredentials' lets anybody speak as anybody. It works in the environment Development only.");
        }

        if (AppSettings.IdIn(configuration).Length > 0)
        {
            mistakes.AddRange(AppSettings.MistakesIn(configuration, options));
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
