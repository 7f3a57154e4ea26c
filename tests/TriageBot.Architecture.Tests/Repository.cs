namespace TriageBot.Architecture.Tests;

/// <summary>The source tree that the tests look at.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Source files below a folder, without what builds write.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        (Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            : [])
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal)
                && !path.Contains("/artifacts/", StringComparison.Ordinal)
                && !path.Contains("/dist/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TriageBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
