using System.Text;
using AngleSharp.Dom;

namespace SeedSearch.Corpus.Reading.Formats;

/// <summary>The text that a reader of a page's article sees.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "textarea", "svg", "math", "iframe", "object",
        "audio", "video", "canvas", "head", "dialog", "menu",
    };

    private static readonly HashSet<string> DroppedRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "complementary", "contentinfo", "search", "menu", "menubar", "dialog", "alert", "button",
    };

    /// <summary>Elements that stay in the line; all others begin a paragraph.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "ruby", "rb", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label", "img", "picture", "source",
    };

    /// <summary>The paragraphs of the article, with a blank line between them; white space is folded, br is a line break.</summary>
    public static string Of(IDocument page)
    {
        var root = Root(page);
        return root is null ? "" : Of(root);
    }

    /// <summary>The longest article element; else the body that is marked as such, main, or all of the page.</summary>
    private static IElement? Root(IDocument page) =>
        OuterArticles(page).Select(article => new { article, Of(article).Length }).Where(it => it.Length > 0).MaxBy(it => it.Length)?.article
        ?? page.QuerySelector("[itemprop=articleBody]")
        ?? page.QuerySelector("main, [role=main]")
        ?? page.Body;

    /// <summary>Article elements that stand in no other: those inside are comments and teasers.</summary>
    private static IEnumerable<IElement> OuterArticles(IDocument page)
    {
        INode? node = page.Body;
        while (node is not null)
        {
            var isArticle = node is IElement { LocalName: "article" };
            if (isArticle)
                yield return (IElement)node;
            if (!isArticle && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != page.Body && node.NextSibling is null)
                node = node.Parent;
            node = node == page.Body ? null : node?.NextSibling;
        }
    }

    /// <summary>Walks without recursion: pages may be nested as deep as they like.</summary>
    private static string Of(IElement root)
    {
        var text = new Paragraphs();
        INode? node = root.FirstChild;
        while (node is not null)
        {
            if (node is IText words)
                text.Add(words.Data);
            else if (node is IElement element)
            {
                if (element.LocalName == "br")
                    text.Break();
                else if (!IsDropped(element, root))
                {
                    if (!Inline.Contains(element.LocalName))
                        text.End(element.LocalName is "td" or "th" ? '\t' : '\n');
                    if (element.FirstChild is { } child)
                    {
                        if (element.LocalName == "q")
                            text.Add("\u201C");
                        node = child;
                        continue;
                    }
                }
            }

            // Up, past the ends of elements, to the next thing in the page.
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                Leave(node);
            }

            node = node == root ? null : node?.NextSibling;
        }

        return text.ToString();

        void Leave(INode? left)
        {
            if (left is not IElement element || left == root)
                return;
            if (element.LocalName == "q")
                text.Add("\u201D");
            if (!Inline.Contains(element.LocalName))
                text.End(element.LocalName is "td" or "th" ? '\t' : '\n');
        }
    }

    private static bool IsDropped(IElement element, IElement root) =>
        Dropped.Contains(element.LocalName)
        || (element.LocalName == "header" && root.LocalName == "body")
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && DroppedRoles.Contains(role));

    /// <summary>Text that is put together line by line.</summary>
    private sealed class Paragraphs
    {
        private readonly StringBuilder _text = new();
        private string _before = "";
        private bool _blank;

        public void Add(string words)
        {
            foreach (var letter in words)
            {
                // Not the no-break space: it is text, and the page's author put it there.
                if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    _blank = true;
                    continue;
                }

                if (_text.Length > 0)
                    _text.Append(_before.Length > 0 ? _before : _blank ? " " : "");
                _text.Append(letter);
                _before = "";
                _blank = false;
            }
        }

        public void Break()
        {
            if (_before is "" or "\t")
                _before = "\n";
        }

        public void End(char how)
        {
            if (how == '\n')
                _before = "\n\n";
            else if (_before.Length == 0)
                _before = "\t";
        }

        public override string ToString() => _text.ToString();
    }
}
