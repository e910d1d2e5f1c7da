using Microsoft.AspNetCore.Http.Features;

namespace SeedSearch.Web.Hosting;

/// <summary>HEAD is answered like GET, without the body: pages are mapped to GET alone.</summary>
internal static class HeadRequests
{
    /// <summary>Turns HEAD into GET; must stand before routing.</summary>
    public static void UseHeadLikeGet(this WebApplication app) => app.Use(static async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        context.Request.Method = HttpMethods.Get;
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = HttpMethods.Head;
        }
    });
}
