using SeedSearch.Application;
using SeedSearch.Application.Searching;

namespace SeedSearch.Cli.Output;

/// <summary>For reading in a terminal: matches in bold there, plain text elsewhere.</summary>
internal sealed class TextPrinter : HitPrinter
{
    /// <summary>What a page of results holds at most (<see cref="SearchRequest.PageSize"/>): so many come with their counts in one search.</summary>
    private const int LargestPage = 200;

    private readonly bool isTerminal = !Console.IsOutputRedirected;

    public override async Task<long> PrintAsync(ISentenceIndex index, SearchRequest request, string query, string where, int top, TextWriter output, CancellationToken cancellationToken)
    {
        var isOnePage = top is > 0 and <= LargestPage;
        var page = await index.SearchAsync(request with { PageSize = isOnePage ? top : 1 }, cancellationToken);
        TellSlip(page.Slip, where);
        if (where.Length > 0)
        {
            output.WriteLine($"== {query}: {request.Query}");
        }

        output.WriteLine(FormattableString.Invariant($"{(page.IsExact ? "" : "at least ")}{page.Sentences} sentences in {page.Articles} articles"));
        if (page.DidYouMean is { } mended)
        {
            output.WriteLine(FormattableString.Invariant($"Did you mean: {mended.Query} ({mended.Sentences} sentences)"));
        }

        foreach (var way in page.Relaxations)
        {
            output.WriteLine(FormattableString.Invariant($"Without {way.Without}: {way.Sentences} sentences"));
        }

        var number = 0;
        await foreach (var hit in isOnePage ? page.Hits.ToAsyncEnumerable() : index.AllAsync(request, top == 0 ? null : top, cancellationToken))
        {
            Print(hit, ++number, output);
        }

        if (where.Length > 0)
        {
            output.WriteLine();
        }

        return number;
    }

    private void Print(Hit hit, int number, TextWriter output)
    {
        var sentence = hit.Sentence;
        output.WriteLine();
        output.WriteLine(FormattableString.Invariant($"{number}. ") + string.Concat(hit.Fragments.Select(f => f.IsMatch && isTerminal ? $"\u001b[1m{f.Text}\u001b[0m" : f.Text)).ReplaceLineEndings(" "));
        foreach (var quote in sentence.Quotes)
        {
            output.WriteLine($"   {quote.Speaker ?? "Unknown speaker"} ({quote.Kind}, found by {quote.FoundBy})");
        }

        string[] labels = [.. sentence.Organisations.Union(sentence.SpeakingFor), .. sentence.Topics];
        if (labels.Length > 0)
        {
            output.WriteLine("   " + string.Join(" · ", labels));
        }

        var article = sentence.Article;
        var others = hit.OtherPrintings > 0 ? FormattableString.Invariant($" · also printed {(hit.OtherPrintings == 1 ? "once" : $"{hit.OtherPrintings} times")}") : "";
        var line = article.SourceLine is { } at ? FormattableString.Invariant($":{at}") : "";
        output.WriteLine($"   {string.Join(", ", new[] { article.Title, article.Outlet, article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>())} · {article.SourceFile}{line} · {Permalink(hit)}{others}");
    }
}
