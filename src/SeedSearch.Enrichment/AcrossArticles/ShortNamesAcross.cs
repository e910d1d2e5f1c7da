using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;
using SeedSearch.Text;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>"Ms Kam" here is Stefanie Kam there: a surname whose full name only other articles print.</summary>
internal static class ShortNamesAcross
{
    /// <value>Articles that must use a given name alone for a person before others learn it.</value>
    private const int FewestForGivenName = 3;

    /// <value>The share of the articles that name anybody so which must mean the bearer of a given name alone: "Bill" may be too many.</value>
    private const double FewestOfGivenName = 0.8;

    /// <value>People of one surname that are looked at, those in most articles first.</value>
    private const int MostHolders = 24;

    /// <summary>A person whom some article names in full.</summary>
    private sealed class Holder(string name, int article, TextSpan first)
    {
        public string Name => name;

        public int Article => article;

        public TextSpan First => first;

        public int Articles { get; set; }

        public int Female { get; set; }

        public int Male { get; set; }

        /// <summary>Whether some article calls the person a president.</summary>
        public bool IsPresident { get; set; }

        /// <summary>Whether some article has the person say something.</summary>
        public bool Speaks { get; set; }

        /// <summary>Whether more than capitals speak for a human being: a he or she, a quote, a surname of the kind that stands first.</summary>
        public bool IsSurelyAPerson => Female + Male > 0 || Speaks || SurnamesFirst.Has(name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal)));

        /// <summary>Articles in which the short form stands for this person.</summary>
        public Dictionary<string, int> ShortForms { get; } = new(StringComparer.Ordinal);

        public Gender Gender => Female > 2 * Male ? Gender.Female : Male > 2 * Female ? Gender.Male : Gender.Unknown;
    }

    public static void Learn(ArticleDigest[] articles, NamesInContext context, NameLessons lessons)
    {
        var holders = Holders(articles, lessons);
        for (var article = 0; article < articles.Length; article++)
        {
            var named = articles[article].People.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            var speakers = Speakers(articles[article]);
            foreach (var person in articles[article].People)
            {
                if (PrintedSource.Surname(person.Name) is { } surname && IsSurelyAPerson(person, speakers, surname) && holders.TryGetValue(surname, out var bearers)
                    && Choose(article, person.Gender, surname, bearers.FindAll(h => MayMean(person, surname, h)), context) is { } holder)
                {
                    lessons.Add(article, named.Contains(holder.Name)
                        ? new NameLesson(NameKind.Person, person.Name, holder.Name, $"the article names {holder.Name} in full", 0.95, null)
                        : new NameLesson(NameKind.Person, person.Name, holder.Name, $"other articles that name the same people and bodies print the full name, {holder.Name}",
                            0.9, new ToldByOtherArticle(articles[holder.Article].Id, holder.First, 1)));
                }
            }
        }
    }

    /// <summary>
    /// A form of address, a pronoun, a quote or several mentions: one lone capitalised word may be anything. Where it names a town or a body
    /// too ("Washington", "Gallup"), nothing but he or she tells; who is known by one word ("Madonna") is no stranger of that surname.
    /// </summary>
    private static bool IsSurelyAPerson(DigestPerson person, HashSet<string> speakers, string surname) =>
        (person.Name != surname || !ListedWord.IsKnownAlone(surname)) && HasSignOfAPerson(person, speakers, surname);

    private static bool HasSignOfAPerson(DigestPerson person, HashSet<string> speakers, string surname) =>
        person.Gender != Gender.Unknown || ((person.Mentions > 1 || speakers.Contains(person.Name)) && !ListedWord.IsPlaceOrBody(surname));

    private static HashSet<string> Speakers(ArticleDigest article) => article.Statements.Select(s => s.Speaker).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The one person the short name can stand for, or null when there is none or more than one.</summary>
    private static Holder? Choose(int article, Gender gender, string surname, List<Holder> named, NamesInContext context)
    {
        Holder? best = null;
        double bestWeight = 0, second = 0;
        foreach (var holder in named.Where(h => PrintedSource.Agree(h.Gender, gender)))
        {
            var company = context.SharedCompany(article, holder.Name);
            if (company < context.Telling)
            {
                continue;
            }

            // Company, the more so the more often the short form alone stands for this person elsewhere.
            var weight = company * Math.Log2(2 + (4 * holder.ShortForms.GetValueOrDefault(surname)) + holder.Articles);
            if (weight > bestWeight)
            {
                (best, bestWeight, second) = (holder, weight, bestWeight);
            }
            else
            {
                second = Math.Max(second, weight);
            }
        }

        return second <= 0.5 * bestWeight ? best : null;
    }

    /// <summary>Two to four words, none twice, each with a capital: longer runs are seldom one person's name, and no "Marshall Plan" is one.</summary>
    private static bool IsFullName(string name) =>
        PrintedSource.Surname(name) is null && name.Split(' ') is { Length: >= 2 and <= 4 } words
        && words.Distinct(StringComparer.OrdinalIgnoreCase).Count() == words.Length && words.All(w => w.Length > 0 && (char.IsUpper(w[0]) || PrintedSource.IsParticle(w)))
        && ListedWord.MayBeGivenName(words[0]) && ListedWord.MayBeSurname(words[^1]) && !ListedWord.IsPlural(words[^1]) && !(ListedWord.IsDate(words[0]) && ListedWord.IsPlaceOrBody(words[^1]));

    /// <summary>A lone "Lewis" is as likely to be called so by the given name: it stands for a John Lewis only where several articles use it so.</summary>
    private static bool IsGivenNameAlone(DigestPerson person, string surname) => person.Name == surname && ListedWord.IsGivenName(surname);

    /// <summary>A given name alone means whom articles use to call so; "President Johnson" is no Johnson whom nobody calls a president.</summary>
    private static bool MayMean(DigestPerson person, string surname, Holder holder) =>
        (!IsGivenNameAlone(person, surname) || IsUsual(holder, surname)) && (holder.IsPresident || !person.Titles.Contains("president"));

    private static bool IsUsual(Holder holder, string form) => holder.ShortForms.GetValueOrDefault(form) >= FewestForGivenName;

    /// <summary>A surname stands for its bearer; a given name only where several articles use it so, and hardly one means another bearer ("Bernie").</summary>
    private static bool IsUsual(Holder holder, string form, string[] words, Dictionary<string, int> bearersOfGivenName) =>
        form != words[0] || (IsUsual(holder, form) && holder.Articles >= FewestOfGivenName * bearersOfGivenName[form]);

    /// <summary>People by each single word that can stand for them: surname, or a short form that some article uses.</summary>
    private static Dictionary<string, List<Holder>> Holders(ArticleDigest[] articles, NameLessons lessons)
    {
        var people = new SortedDictionary<string, Holder>(StringComparer.Ordinal);
        for (var article = 0; article < articles.Length; article++)
        {
            var speakers = Speakers(articles[article]);
            foreach (var person in articles[article].People)
            {
                var name = lessons.Canonical(article, NameKind.Person, person.Name);
                if (!IsFullName(name))
                {
                    continue;
                }

                if (!people.TryGetValue(name, out var holder))
                {
                    people[name] = holder = new Holder(name, article, person.First);
                }

                holder.Articles++;
                holder.IsPresident |= person.Titles.Any(title => title.EndsWith("president", StringComparison.Ordinal) && !title.Contains("vice", StringComparison.Ordinal));
                holder.Speaks |= speakers.Contains(person.Name);
                holder.Female += person.Gender == Gender.Female ? 1 : 0;
                holder.Male += person.Gender == Gender.Male ? 1 : 0;
                foreach (var form in person.ShortForms)
                {
                    holder.ShortForms[form] = holder.ShortForms.GetValueOrDefault(form) + 1;
                }
            }
        }

        var byWord = new Dictionary<string, List<Holder>>(StringComparer.Ordinal);
        var sure = people.Values.Where(h => h.IsSurelyAPerson).Select(h => (Holder: h, Words: h.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        var bearersOfGivenName = sure.GroupBy(h => h.Words[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(h => h.Holder.Articles), StringComparer.Ordinal);
        foreach (var (holder, words) in sure)
        {
            IEnumerable<string> shorts = SurnamesFirst.Has(words[0]) ? [words[0], words[^1]] : [words[^1]];
            foreach (var word in shorts.Concat(holder.ShortForms.Keys.Where(form => IsUsual(holder, form, words, bearersOfGivenName))).Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out var named))
                {
                    byWord[word] = named = [];
                }

                named.Add(holder);
            }
        }

        foreach (var (word, named) in byWord.Where(pair => pair.Value.Count > MostHolders).ToList())
        {
            byWord[word] = [.. named.OrderByDescending(h => h.Articles).ThenBy(h => h.Name, StringComparer.Ordinal).Take(MostHolders)];
        }

        return byWord;
    }
}
