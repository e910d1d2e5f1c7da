using SeedSearch.Enrichment.Names;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>The names learned so far, by article. A later lesson about a name that an earlier one gave builds on it.</summary>
internal sealed class NameLessons(int articles)
{
    private readonly Dictionary<(NameKind, string), NameLesson>?[] byArticle = new Dictionary<(NameKind, string), NameLesson>?[articles];

    public void Add(int article, NameLesson lesson) => (byArticle[article] ??= [])[(lesson.Kind, lesson.Name)] = lesson;

    /// <summary>The lesson about a name of an article, or null.</summary>
    public NameLesson? Find(int article, NameKind kind, string name) => byArticle[article]?.GetValueOrDefault((kind, name));

    /// <summary>The lesson about a speaker; one without a kind, or of a kind as printed, may be a person.</summary>
    public NameLesson? FindSpeaker(int article, NameKind? kind, string name) =>
        (kind is { } known ? Find(article, known, name) : null) ?? (kind is null or NameKind.Other ? Find(article, NameKind.Person, name) : null);

    /// <summary>The name among all articles for a name of one article.</summary>
    public string Canonical(int article, NameKind kind, string name) => Find(article, kind, name)?.Canonical ?? name;

    public IReadOnlyList<NameLesson> Of(int article) => byArticle[article] is not { } lessons
        ? []
        : [.. lessons.Values.OrderBy(l => l.Kind).ThenBy(l => l.Name, StringComparer.Ordinal)];
}
