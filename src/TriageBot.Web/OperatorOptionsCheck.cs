using Microsoft.Extensions.Options;

namespace TriageBot.Web;

/// <summary>In production nobody meets the bot without knowing who offers it, what for, and what happens with the data.</summary>
internal sealed class OperatorOptionsCheck(IHostEnvironment environment) : IValidateOptions<OperatorOptions>
{
    public ValidateOptionsResult Validate(string? name, OperatorOptions options)
    {
        var faults = options.Pages.SelectMany(page => Faults($"Operator:{char.ToUpperInvariant(page.Name[0])}{page.Name[1..]}", page.Value));
        return faults.ToList() is { Count: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
    }

    private IEnumerable<string> Faults(string setting, string value)
    {
        if (value.Length == 0)
        {
            if (environment.IsProduction())
            {
                yield return $"{setting} is empty. Write the https address of that page, or the path of a text file with it.";
            }
        }
        else if (!OperatorPages.IsAddress(value) && !File.Exists(value))
        {
            yield return $"{setting} is '{value}', which is neither an https address nor a file that is there.";
        }
    }
}
