using TriageBot.Reports;
using TriageBot.Reports.Fhir;
using TriageBot.Reports.Pdf;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Channels.Summaries;

/// <summary>What a summary is made of. Nothing of it is stored.</summary>
/// <param name="Texts">The sentences, in its language.</param>
/// <param name="Protocol">The questions.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Hours">When practices are open where the person is.</param>
/// <param name="Now">When it is made.</param>
internal sealed record SummaryMaterial(TextCatalogue Texts, Protocol Protocol, AnswerSet Answers, PracticeHours? Hours, DateTimeOffset Now)
{
    /// <summary>The summary.</summary>
    public Summary Write() => new SummaryWriter(Texts, Protocol).Write(Answers, Now, Hours);

    /// <summary>The summary as a file to print.</summary>
    public byte[] Pdf() => PdfReport.Write(Write(), Now);

    /// <summary>The answers for software of a practice.</summary>
    public string Fhir() => FhirJson.Write(new FhirReport(Texts, Protocol).Write(Answers, Now));
}
