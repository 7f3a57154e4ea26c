using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Reading;

/// <summary>Reads the head of protocol.yaml: everything but the conditions.</summary>
internal sealed class ProtocolReader(ProtocolNames names, DiagnosticLog log)
{
    /// <summary>Reads the id, which must be the folder's name.</summary>
    public void CheckId(Fields file, string folder)
    {
        if (file.Text("id") is { } id && id.Value != folder)
        {
            log.Report(IdRules.NotTheFolder, id.Position, id.Value, folder);
        }
    }

    /// <summary>Reads the version.</summary>
    public string Version(Fields file)
    {
        if (file.Text("version") is not { } version)
        {
            return "";
        }

        var numbers = version.Value.Split('.');
        if (numbers.Length != 3 || !numbers.All(number => number.Length is > 0 and < 6 && number.All(char.IsAsciiDigit)))
        {
            log.Report(ShapeRules.NotAVersion, version.Position, version.Value);
        }

        return version.Value;
    }

    /// <summary>Reads the date of the next review, and says when it has passed.</summary>
    public DateOnly ReviewBy(Fields file, DateOnly? today)
    {
        _ = file.Texts("reviewers", mayBeEmpty: true);
        var date = file.Date("review_by");
        if (date < today)
        {
            log.Report(ShapeRules.ReviewOverdue, file.PositionOf("review_by"), date.Value.ToString("yyyy-MM-dd", null));
        }

        return date ?? default;
    }

    /// <summary>Reads the names of sections and free facts.</summary>
    public void ReadNames(Fields file)
    {
        Enter(file.Texts("sections"), names.Sections);
        Enter(file.Texts("free_facts", mayBeEmpty: true), names.FreeFacts);
    }

    private void Enter(IEnumerable<YamlValue.Text> ids, IdRegister register)
    {
        foreach (var id in ids)
        {
            if (Ids.IsWord(id.Value))
            {
                register.Add(id.Value, id.Position);
            }
            else
            {
                log.Report(IdRules.Malformed, id.Position, id.Value, "");
            }
        }
    }
}
