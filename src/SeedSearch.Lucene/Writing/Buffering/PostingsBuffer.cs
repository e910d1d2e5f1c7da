using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>
/// The postings of a field in memory: a stream of bytes a term. An occurrence in a new document is gap * 2 + 1, in the same
/// document position gap * 2; with positions the first is followed by the position, and with offsets each by start gap and length.
/// Streams grow in slices, each twice as long as the one before; a slice's last four bytes tell where the next is.
/// </summary>
internal sealed class PostingsBuffer(BytePool pool, IndexOptions options)
{
    internal const int FirstSlice = 16;
    internal const int LongestSlice = 1024;
    private Stream[] _streams = new Stream[128];

    internal BytesHash Terms { get; } = new(pool);

    internal IndexOptions Options { get; } = options;

    internal BytePool Pool => pool;

    internal long MemoryUsed => Terms.MemoryUsed + _streams.Length * (long)Unsafe.SizeOf<Stream>();

    internal ref readonly Stream StreamOf(int term) => ref _streams[term];

    internal void Add(ReadOnlySpan<byte> term, int doc, int position, int startOffset, int endOffset)
    {
        var id = Terms.Intern(term);
        if (id >= _streams.Length) Array.Resize(ref _streams, _streams.Length * 2);
        ref var stream = ref _streams[id];
        if (stream.End == 0) Start(ref stream);
        if (stream.Doc != doc)
        {
            Write(ref stream, (uint)(doc - stream.Doc) << 1 | 1);
            (stream.Doc, stream.Position, stream.Offset) = (doc, 0, 0);
            if (Options >= IndexOptions.DocsFreqsAndPositions) Write(ref stream, (uint)position);
        }
        else if (Options >= IndexOptions.DocsAndFreqs)
        {
            Write(ref stream, (uint)(position - stream.Position) << 1);
        }
        if (Options >= IndexOptions.DocsFreqsAndPositions) stream.Position = position;
        if (Options < IndexOptions.DocsFreqsPositionsAndOffsets) return;
        Write(ref stream, (uint)(startOffset - stream.Offset));
        Write(ref stream, (uint)(endOffset - startOffset));
        stream.Offset = startOffset;
    }

    private void Start(ref Stream stream)
    {
        stream.Start = stream.At = pool.Allocate(FirstSlice);
        stream.End = stream.At + FirstSlice - 4;
        stream.SliceLength = FirstSlice;
        stream.Doc = -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(ref Stream stream, uint value)
    {
        for (; value > 127; value >>= 7) WriteByte(ref stream, (byte)(value | 128));
        WriteByte(ref stream, (byte)value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteByte(ref Stream stream, byte value)
    {
        if (stream.At == stream.End) Grow(ref stream);
        pool.At(stream.At++) = value;
    }

    private void Grow(ref Stream stream)
    {
        var length = Math.Min(stream.SliceLength * 2, LongestSlice);
        var next = pool.Allocate(length);
        BinaryPrimitives.WriteInt32LittleEndian(pool.Slice(stream.End, 4), next);
        stream.At = next;
        stream.End = next + length - 4;
        stream.SliceLength = length;
    }

    internal struct Stream
    {
        internal int Start;
        internal int At;
        internal int End;
        internal int SliceLength;
        internal int Doc;
        internal int Position;
        internal int Offset;
    }
}
