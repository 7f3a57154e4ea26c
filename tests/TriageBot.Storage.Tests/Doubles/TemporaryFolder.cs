namespace TriageBot.Storage.Tests.Doubles;

internal sealed class TemporaryFolder : IDisposable
{
    public string Name { get; } = Directory.CreateTempSubdirectory("triagebot-").FullName;

    public string PathOf(string file) => Path.Combine(Name, file);

    public void Dispose()
    {
        if (Directory.Exists(Name))
        {
            Directory.Delete(Name, recursive: true);
        }
    }
}
