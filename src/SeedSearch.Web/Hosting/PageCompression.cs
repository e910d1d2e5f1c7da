using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace SeedSearch.Web.Hosting;

/// <summary>
/// Brotli for answers that are made anew each time. A page comes in many small pieces: the fastest quality packs each for itself, the third gathers them,
/// and is both smaller by a quarter and sooner done.
/// </summary>
internal sealed class PageCompression : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Quality = new() { Quality = 3 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Quality, leaveOpen: true);
}
