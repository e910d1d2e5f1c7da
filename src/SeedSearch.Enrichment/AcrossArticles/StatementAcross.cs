using SeedSearch.Enrichment.Names;
using SeedSearch.Enrichment.Quotes;

namespace SeedSearch.Enrichment.AcrossArticles;

/// <summary>A statement of one article while speakers are learned: its own reading, and what it has learned.</summary>
/// <param name="article">The article's number.</param>
/// <param name="digest">Its digest.</param>
/// <param name="named">The speaker, by the name among all articles; null when unknown.</param>
internal sealed class StatementAcross(int article, DigestStatement digest, string? named)
{
    public int Article => article;

    public DigestStatement Digest => digest;

    /// <summary>The speaker of the article's own reading, by the name among all articles.</summary>
    public string? Own { get; set; } = named;

    /// <summary>The speaker learned from other articles, or null.</summary>
    public string? Learned { get; private set; }

    public NameKind? LearnedKind { get; private set; }

    /// <summary>He or she, as far as any article tells of the speaker that was learned.</summary>
    public Gender LearnedGender { get; private set; }

    public string? Why { get; set; }

    public double Confidence { get; private set; }

    public ToldByOtherArticle? ToldBy { get; private set; }

    /// <summary>The name shared by all printings, or null.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the article prints a name, or a title it can tell the holder of, with the statement.</summary>
    public bool IsNamed => Own is not null && (Learned is not null || digest.FoundBy is SpeakerFoundBy.Name or SpeakerFoundBy.Title or SpeakerFoundBy.OtherArticle);

    /// <summary>What the speaker is: as learned, else as the article's own reading has it.</summary>
    public NameKind? Kind => LearnedKind ?? digest.SpeakerKind;

    /// <summary>Whether nothing but a pronoun, or nothing at all, stands for the speaker.</summary>
    public bool IsOpen => Learned is null && (digest.FoundBy is SpeakerFoundBy.None or SpeakerFoundBy.Pronoun || Own is null);

    /// <summary>Whether the article prints somebody, one human being, without a name: "the head of the harbour board".</summary>
    public bool IsDescribed => Own is not null && Kind == NameKind.Other && PrintedSource.IsOnePerson(Own);

    public Gender Gender => PrintedSource.GenderOf(digest.Source);

    public void Learn(string speaker, NameKind? kind, Gender gender, string why, double confidence, ToldByOtherArticle toldBy)
    {
        Learned = speaker;
        LearnedKind = kind;
        LearnedGender = gender;
        Why = why;
        Confidence = Math.Round(confidence, 2);
        ToldBy = toldBy;
    }

    public QuoteLesson? Lesson => Learned is null && Key is null && Why is null ? null : new QuoteLesson
    {
        Quote = digest.Quote,
        Content = digest.Content,
        Statement = Key,
        Speaker = Learned,
        SpeakerKind = LearnedKind,
        Why = Why,
        Confidence = Confidence,
        ToldBy = ToldBy,
    };
}
