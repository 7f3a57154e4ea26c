using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese { get; } = Model("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch { get; } = Model("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English { get; } = Model("en-us", ", ", " or ", ", or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French { get; } = Model("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German { get; } = Model("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi { get; } = Model("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian { get; } = Model("it-it", ", ", " o ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese { get; } = Model("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean { get; } = Model("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese { get; } = Model("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish { get; } = Model("es-es", ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish { get; } = Model("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish { get; } = Model("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    // After the properties, because it is made of their values.
    private static PromptCultureModel[] All { get; } =
    [
        Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>The known culture of the same language; a language that is not known is given back in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (cultureCode is null)
        {
            return null;
        }

        var locale = LowerCase(cultureCode);
        var language = locale.AsSpan(0, locale.IndexOf('-', StringComparison.Ordinal) is var end and >= 0 ? end : locale.Length);
        foreach (var model in All)
        {
            if (model.Locale.Length > language.Length && model.Locale[language.Length] == '-' && model.Locale.AsSpan().StartsWith(language, StringComparison.Ordinal))
            {
                return model.Locale;
            }
        }

        return locale;
    }

    /// <summary>All known languages.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. All];

    internal static Dictionary<string, ChoiceFactoryOptions> ChoiceDefaults() =>
        All.ToDictionary(model => model.Locale, Writing);

    internal static Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> ConfirmDefaults() =>
        All.ToDictionary(
            model => model.Locale,
            model => (new Choice(model.YesInLanguage), new Choice(model.NoInLanguage), Writing(model)));

    private static ChoiceFactoryOptions Writing(PromptCultureModel model) =>
        new() { InlineSeparator = model.Separator, InlineOr = model.InlineOr, InlineOrMore = model.InlineOrMore, IncludeNumbers = true };

    private static PromptCultureModel Model(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };

    // Culture names are compared in lower case, as they are listed here.
    private static string LowerCase(string name) =>
        string.Create(name.Length, name, (lower, original) => original.AsSpan().ToLowerInvariant(lower));
}
