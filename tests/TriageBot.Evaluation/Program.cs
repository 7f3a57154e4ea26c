using TriageBot.Evaluation.Data;
using TriageBot.Evaluation.Scoring;
using TriageBot.Evaluation.Utterances;
using TriageBot.Evaluation.Values;
using TriageBot.Evaluation.Vignettes;

var flags = new FlagTable();
string[] languages = ["de", "en"];
List<Table> tables =
[
    await UtterancesAsync("utterances"), await UtterancesAsync("own"), await UtterancesAsync("fresh"), Values(),
    await VignetteTable.RunAsync("vignettes, script", fromScript: true, flags),
    await VignetteTable.RunAsync("vignettes, facts", fromScript: false, flags),
];
foreach (var table in tables)
{
    table.Print(Console.Out);
}

var figures = tables.SelectMany(table => table.Keyed()).ToList();
if (args is ["--update", var path])
{
    Baseline.Write(path, figures);
    return 0;
}

var complaints = Baseline.Read(Path.Combine(AppContext.BaseDirectory, "eval", "baseline.json")).Complaints(figures).ToList();
complaints.ForEach(Console.Error.WriteLine);
return complaints.Count == 0 ? 0 : 1;

async Task<Table> UtterancesAsync(string set)
{
    var table = new Table(set);
    foreach (var language in languages)
    {
        var score = new UtteranceScore(flags);
        foreach (var row in Utterance.Read($"{set}.{language}.tsv", language))
        {
            score.Add(row, await FirstReply.ToAsync(row.Text, language));
        }

        table.Add(language, score.Figures());
        table.Remark($"missed, {language}", score.Missed);
        table.Remark($"false alarms, {language}", score.FalseAlarms);
    }

    return table;
}

Table Values()
{
    var table = new Table("values");
    foreach (var language in languages)
    {
        var wrong = new List<string>();
        table.Add(language, ValueScores.Of(language, wrong));
        table.Remark($"wrong, {language}", wrong);
    }

    return table;
}
