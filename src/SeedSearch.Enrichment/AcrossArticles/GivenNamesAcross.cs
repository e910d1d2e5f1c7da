using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>
/// "Bernard Sanders" here is Bernie Sanders there, "John A. Boehner" John Boehner: a person printed with a middle name, or by another
/// form of the given name, where the same people and bodies are named.
/// </summary>
internal static class GivenNamesAcross
{
    /// <value>Names that meet under one surname and given name; those in most articles are compared.</value>
    private const int MostForms = 16;

    /// <value>How much more company another given name, or a middle name added, needs than a middle name left out.</value>
    private const double OfAnotherForm = 2;

    /// <summary>A name in its parts.</summary>
    /// <param name="Name">As printed.</param>
    /// <param name="Given">Its first word.</param>
    /// <param name="Middle">What stands between; empty where nothing does.</param>
    private sealed record Form(string Name, string Given, string Middle)
    {
        public required IReadOnlyList<int> Articles { get; init; }

        public required TextSpan First { get; init; }

        public int Female { get; set; }

        public int Male { get; set; }

        public Gender Gender => Female > Male ? Gender.Female : Male > Female ? Gender.Male : Gender.Unknown;
    }

    public static void Learn(ArticleDigest[] articles, NamesInContext context, NameLessons lessons)
    {
        foreach (var (_, forms) in Forms(articles, context))
        {
            foreach (var form in forms.Skip(1))
            {
                if (Usual(form, forms) is { } usual)
                {
                    Teach(articles, form, usual, context, lessons);
                }
            }
        }
    }

    /// <summary>The form in most articles that may be the same person; null where two may be who are not one another: George W. and George H. W.</summary>
    private static Form? Usual(Form form, List<Form> forms)
    {
        var fitting = forms.FindAll(other => other != form && other.Articles.Count >= form.Articles.Count && MayBeOne(form, other));
        return fitting.Count > 0 && fitting.TrueForAll(other => other == fitting[0] || MayBeOne(other, fitting[0])) && !MayBeAnother(fitting[0], form, forms) ? fitting[0] : null;
    }

    /// <summary>George Bush is as likely George W. Bush as George P. Bush, when more articles print the W.</summary>
    private static bool MayBeAnother(Form usual, Form form, List<Form> forms) =>
        usual.Middle.Length == 0 && form.Middle.Length > 0
        && forms.Exists(other => other.Given == form.Given && other.Articles.Count > form.Articles.Count && !AgreeInTheMiddle(other.Middle, form.Middle));

    private static bool MayBeOne(Form one, Form other) => AgreeInTheMiddle(one.Middle, other.Middle) && PrintedSource.Agree(one.Gender, other.Gender);

    private static bool AgreeInTheMiddle(string one, string other)
    {
        string left = Letters(one), right = Letters(other);
        return left.Length == 0 || right.Length == 0 || (left.Length == 1 && right[0] == left[0]) || (right.Length == 1 && left[0] == right[0]) || left == right;

        static string Letters(string middle) => string.Concat(middle.Where(char.IsLetter).Select(char.ToLowerInvariant));
    }

    private static void Teach(ArticleDigest[] articles, Form form, Form usual, NamesInContext context, NameLessons lessons)
    {
        var isShortened = string.Equals(form.Given, usual.Given, StringComparison.OrdinalIgnoreCase) && form.Middle.Length > 0;
        var least = isShortened ? context.Telling : OfAnotherForm * context.Telling;
        foreach (var article in form.Articles)
        {
            if (lessons.Find(article, NameKind.Person, form.Name) is null && context.SharedCompany(article, usual.Name) >= least)
            {
                var told = usual.Articles.Contains(article) ? null : new ToldByOtherArticle(articles[usual.Articles[0]].Id, usual.First, 1);
                lessons.Add(article, new NameLesson(NameKind.Person, form.Name, usual.Name, $"another form of the name {usual.Name}, which is more usual", 0.9, told));
            }
        }
    }

    /// <summary>The names of people by surname and given name, whatever form of it, those in most articles first.</summary>
    private static SortedDictionary<string, List<Form>> Forms(ArticleDigest[] articles, NamesInContext context)
    {
        var forms = new Dictionary<string, Form?>(StringComparer.Ordinal);
        foreach (var person in articles.SelectMany(article => article.People))
        {
            if (!forms.TryGetValue(person.Name, out var form))
            {
                forms[person.Name] = form = Read(person, context);
            }

            if (form is not null)
            {
                form.Female += person.Gender == Gender.Female ? 1 : 0;
                form.Male += person.Gender == Gender.Male ? 1 : 0;
            }
        }

        var byName = new SortedDictionary<string, List<Form>>(StringComparer.Ordinal);
        foreach (var form in forms.Values.OfType<Form>())
        {
            var surname = form.Name[(form.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
            foreach (var root in GivenNames.Roots(form.Given))
            {
                if (!byName.TryGetValue($"{surname} {root}", out var same))
                {
                    byName[$"{surname} {root}"] = same = [];
                }

                same.Add(form);
            }
        }

        foreach (var key in byName.Keys.ToList())
        {
            byName[key] = [.. byName[key].OrderByDescending(f => f.Articles.Count).ThenBy(f => f.Name, StringComparer.Ordinal).Take(MostForms)];
        }

        return byName;
    }

    /// <summary>Null for a lone word, a name that begins with an initial, and what is hardly a person's name.</summary>
    private static Form? Read(DigestPerson person, NamesInContext context)
    {
        var words = person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < 2 or > 4 || words[0].Length < 2 || words[0].Contains('.', StringComparison.Ordinal) || !char.IsUpper(words[0][0])
            || !ListedWord.MayBeGivenName(words[0]) || !ListedWord.MayBeSurname(words[^1]) || ListedWord.IsPlural(words[^1])
            || !words[1..^1].All(w => w.Length <= 2 || (w[1] == '.') || ListedWord.MayBeGivenName(w))
            ? null
            : new Form(person.Name, words[0], string.Join(' ', words[1..^1])) { Articles = context.Articles(person.Name), First = person.First };
    }
}
