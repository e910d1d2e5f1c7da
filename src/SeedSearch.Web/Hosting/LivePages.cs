namespace SeedSearch.Web.Hosting;

/// <summary>
/// Pages with a live part. The mark by which their circuit starts is sealed for five minutes, so no copy of such a page may be kept:
/// one that came back later would find its live part dead.
/// </summary>
internal static class LivePages
{
    private static readonly object Mark = new();

    /// <summary>Says that the page being drawn has a live part.</summary>
    public static void IsLive(this HttpContext? context)
    {
        if (context is not null) context.Items[Mark] = Mark;
    }

    /// <summary>Whether a page that was drawn has one.</summary>
    public static bool WasLive(this HttpContext context) => context.Items.ContainsKey(Mark);
}
