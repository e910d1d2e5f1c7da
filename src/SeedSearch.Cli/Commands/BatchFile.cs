using SeedSearch.Application;

namespace SeedSearch.Cli.Commands;

/// <summary>
/// A file of queries: a line is a query, which is called by the number of its line, or a name, TAB and a query. Empty lines are passed over. A line that
/// can't be meant is told with its place; the others are searched all the same.
/// </summary>
internal static class BatchFile
{
    /// <summary>One query, or those of a file.</summary>
    /// <param name="query">The one, or null.</param>
    /// <param name="batch">The file, or null.</param>
    /// <param name="badLines">How many lines were told and left out.</param>
    /// <returns>Each query's name, its words, and its place for messages, which is empty where there is no file.</returns>
    /// <exception cref="SeedSearchSetupException">Both are named, or the file can't be read.</exception>
    public static List<(string Name, string Query, string Where)> Queries(string? query, string? batch, out int badLines)
    {
        badLines = 0;
        if (batch is null)
        {
            return [("1", query ?? "", "")];
        }

        if (query is not null)
        {
            throw new SeedSearchSetupException("name a query or --batch FILE, not both");
        }

        if (!File.Exists(batch))
        {
            throw new SeedSearchSetupException(Directory.Exists(batch) ? $"{batch} is a folder: name a file of queries with --batch" : $"no such file: {batch}");
        }

        var queries = new List<(string, string, string)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, line) in File.ReadLines(batch).Index())
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var where = FormattableString.Invariant($"{batch}:{number + 1}");
            var (name, text) = line.Split('\t', 2) is [var before, var behind] ? (before.Trim(), behind.Trim()) : (FormattableString.Invariant($"{number + 1}"), line.Trim());
            if (Fault(name, text, lines) is { } fault)
            {
                SeedSearchTool.Complain($"{where}: {fault}; the line is left out");
                badLines++;
                continue;
            }

            lines[name] = number + 1;
            queries.Add((name, text, where));
        }

        return queries;
    }

    private static string? Fault(string name, string text, Dictionary<string, int> lines) =>
        text.Length == 0 ? "there is no query behind the TAB"
        : text.Contains('\uFFFD') || name.Contains('\uFFFD') ? "it is not UTF-8: save the file as UTF-8"
        : name.Length == 0 ? "there is no name before the TAB: give one, or leave out the TAB"
        : lines.TryGetValue(name, out var line) ? FormattableString.Invariant($"the name \"{name}\" is that of line {line}: give each query its own")
        : null;
}
