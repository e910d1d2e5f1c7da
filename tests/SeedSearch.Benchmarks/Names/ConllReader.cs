using System.IO.Compression;
using System.Text;
using SeedSearch.Enrichment.Names;
using SeedSearch.Text;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Reads names in CoNLL columns (first: word, last: tag), words joined by blanks and sentences by line ends as eval/names.py does.</summary>
internal static class ConllReader
{
    private const int SentencesADocument = 20;

    public static List<AnnotatedArticle> Read(string path)
    {
        var documents = new List<List<List<(string Word, string Tag)>>> { new() { new() } };
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                documents.Add([[]]);
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                documents[^1].Add([]);
            }
            else
            {
                var columns = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                documents[^1][^1].Add((columns[0], columns[^1].Trim()));
            }
        }

        documents = [.. documents.Select(sentences => sentences.Where(sentence => sentence.Count > 0).ToList()).Where(sentences => sentences.Count > 0)];
        if (documents.Count == 1)
        {
            documents = [.. documents[0].Chunk(SentencesADocument).Select(chunk => chunk.ToList())];
        }

        return [.. documents.Select((sentences, i) => Build($"{Path.GetFileName(path)}-{i}", sentences))];
    }

    private static AnnotatedArticle Build(string id, List<List<(string Word, string Tag)>> sentences)
    {
        var text = new StringBuilder();
        var gold = new List<(TextSpan, NameKind)>();
        foreach (var sentence in sentences)
        {
            int start = -1, end = -1;
            var open = "";
            foreach (var (word, tag) in sentence.Append(("", "O")))
            {
                var kind = tag.Length > 2 ? tag[2..] : "";
                if (start >= 0 && (tag[0] is 'O' or 'B' || kind != open))
                {
                    gold.Add((TextSpan.FromBounds(start, end), Kind(open)));
                    start = -1;
                }

                if (tag[0] is 'B' or 'I')
                {
                    start = start < 0 ? text.Length : start;
                    open = kind;
                }

                text.Append(word);
                end = text.Length;
                text.Append(' ');
            }

            text.Length -= 2;
            text.Append('\n');
        }

        return AnnotatedArticle.Of(id, text.ToString(), gold);
    }

    private static NameKind Kind(string label) => label switch
    {
        "PER" or "person" => NameKind.Person,
        "ORG" or "corporation" or "group" => NameKind.Organisation,
        "LOC" or "location" => NameKind.Place,
        _ => NameKind.Other,
    };
}
