using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Compiling;
using SeedSearch.Lucene.Querying.Searching;
using SeedSearch.Lucene.Reading;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>
/// A text field of one segment as scoring needs it: postings bytes, norms, the table from norm byte to BM25 divisor, and what
/// was learned about terms. Kept with the segment, made anew when the index's average length has changed.
/// </summary>
internal sealed unsafe class SegmentField
{
    /// <summary>Rounding may lift a score above the product of its parts by less than this factor.</summary>
    private const float RoundingSlack = 1.000001f;

    /// <summary>Terms in one of so many documents have their documents as bits too, once these are asked for: 4 bytes a document that has the term at most.</summary>
    private const int DocumentsForBits = 32;

    private readonly ConcurrentDictionary<long, TermBlocks> _blocks = new();
    private readonly StorageInput _doc;
    private readonly StorageInput? _pos;
    private readonly byte* _docStart;
    private readonly byte* _posStart;
    private readonly uint _reversed;
    private readonly byte[] _norms;
    private readonly float[] _cache;

    public SegmentField(SegmentReader segment, TermDictionary terms, float averageLength)
    {
        Terms = terms;
        AverageLength = averageLength;
        MaxDoc = segment.MaxDoc;
        HasFreqs = terms.Field.HasFreqs;
        HasPositions = terms.Field.HasPositions;
        _doc = terms.Files.Doc;
        _reversed = terms.Files.Reversed;
        _docStart = Start(_doc);
        if ((_pos = terms.Files.Pos) is { } pos) _posStart = Start(pos);
        _norms = segment.Derived("norms:" + terms.Field.Name, s => PaddedNorms(s, terms.Field.Name));
        HasNorms = _norms.Length > 0;
        _cache = Pinned(Bm25.NormCache(averageLength));
        NormBytes = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_norms));
        NormCache = (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_cache));
    }

    public TermDictionary Terms { get; }

    /// <summary>Of the whole index, in terms.</summary>
    public float AverageLength { get; }

    public int MaxDoc { get; }

    public bool HasFreqs { get; }

    public bool HasPositions { get; }

    public bool HasNorms { get; }

    /// <summary>By document, three bytes longer than there are documents; not to be read without <see cref="HasNorms"/>.</summary>
    public byte* NormBytes { get; }

    /// <summary>By norm byte.</summary>
    public float* NormCache { get; }

    /// <summary>What is known about a term's blocks; learned now if it was not yet.</summary>
    public TermBlocks Blocks(in TermState term, SearchBudget budget)
    {
        // A single document has no place in the .doc file; its number is as good a key.
        var key = term.DocFreq == 1 ? -1 - (long)term.SingletonDoc << 32 | (uint)term.TotalTermFreq : term.DocStart;
        return _blocks.TryGetValue(key, out var known) ? known : _blocks.GetOrAdd(key, TermBlocks.Build(this, term, budget));
    }

    /// <summary>A bit a document that has the term, made now if it was not yet; null for a term that stands in few. Not to be changed.</summary>
    /// <remarks>Of some of the documents when the budget is spent, which is not kept.</remarks>
    public ulong[]? KeptBits(in TermState term, SearchBudget budget)
    {
        if ((long)term.DocFreq * DocumentsForBits < MaxDoc) return null;
        var blocks = Blocks(term, budget);
        if (blocks.Bits is { } known) return known;
        var bits = new ulong[BitWords.For(MaxDoc)];
        Mark(term, bits, budget);
        return budget.IsOver ? bits : blocks.Bits = bits;
    }

    /// <summary>Sets the bit of every document that has the term; of some of them when the budget is spent.</summary>
    public void SetBits(in TermState term, ulong[] bits, SearchBudget budget)
    {
        if (KeptBits(term, budget) is { } known) BitWords.Or(bits.AsSpan(0, known.Length), known);
        else Mark(term, bits, budget);
    }

    private void Mark(in TermState term, ulong[] bits, SearchBudget budget)
    {
        if (budget.IsSpentAfterStep()) return;
        if (term.DocFreq == 1)
        {
            CheckDoc(term.SingletonDoc, term.DocStart);
            bits[term.SingletonDoc >> 6] |= 1UL << term.SingletonDoc;
            return;
        }

        var docs = stackalloc int[PackedBlock.Size + 8];
        var freqs = stackalloc int[PackedBlock.Size + 8];
        var bytes = DocBytes(term.DocStart);
        var last = 0;
        for (var left = term.DocFreq; left > 0; left -= PackedBlock.Size)
        {
            if (budget.IsSpentAfterStep()) return;
            var length = Math.Min(PackedBlock.Size, left);
            ReadDocs(ref bytes, length, last, docs, freqs);
            if (HasFreqs && length == PackedBlock.Size) bytes.SkipBlock();
            last = docs[length - 1];
            if ((uint)last >= (uint)MaxDoc) CheckDoc(last, bytes.Offset);
            for (var i = 0; i < length; i++) bits[docs[i] >> 6] |= 1UL << docs[i];
        }
    }

    public PostingsBytes DocBytes(long offset) => new(_doc, _docStart, offset, _reversed);

    public PostingsBytes PosBytes(long offset) => new(_pos!, _posStart, offset, _reversed);

    public void CheckDoc(int doc, long offset)
    {
        if ((uint)doc >= (uint)MaxDoc) throw new CorruptIndexException(_doc.Name, offset, $"expected a document number below {MaxDoc}, found {doc}");
    }

    /// <summary>Reads a block's documents; of a short last block also the frequencies, which stand among them.</summary>
    public void ReadDocs(ref PostingsBytes bytes, int length, int before, int* docs, int* freqs)
    {
        if (length == PackedBlock.Size)
        {
            bytes.ReadBlock(docs);
            PackedBlock.SumUp(docs, before);
            return;
        }

        for (var i = 0; i < length; i++)
        {
            var code = bytes.ReadVInt();
            if (HasFreqs)
            {
                freqs[i] = (code & 1) != 0 ? 1 : bytes.ReadVInt();
                code = (int)((uint)code >> 1);
            }

            docs[i] = before += code;
        }
    }

    public float Norm(int doc) => HasNorms ? NormCache[NormBytes[doc]] : Bm25.TermSaturation;

    /// <summary>The greatest freq / (freq + norm), rounded up so that no score computed from it is greater.</summary>
    public float BestFactor(int* docs, int* freqs, int count)
    {
        var best = 0f;
        for (var i = 0; i < count; i++) best = Math.Max(best, freqs[i] / (freqs[i] + Norm(docs[i])));
        return best * RoundingSlack;
    }

    /// <summary>The scores of a row of documents; reads and writes up to seven places more than <paramref name="count"/>.</summary>
    public void Score(float weight, int* docs, int* freqs, int count, float* scores)
    {
        if (!Avx2.IsSupported || !HasNorms) ScoreScalar(weight, docs, freqs, count, scores);
        else ScoreVector(weight, docs, freqs, count, scores);
    }

    public void ScoreScalar(float weight, int* docs, int* freqs, int count, float* scores)
    {
        for (var i = 0; i < count; i++) scores[i] = Bm25.Score(weight, freqs[i], Norm(docs[i]));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ScoreVector(float weight, int* docs, int* freqs, int count, float* scores)
    {
        var factor = Vector256.Create(weight);
        var low = Vector256.Create(255);
        var full = count & ~7;
        for (var i = 0; i < full; i += 8)
        {
            var bytes = Avx2.And(Avx2.GatherVector256((int*)NormBytes, Vector256.Load(docs + i), 1), low);
            var norms = Avx2.GatherVector256(NormCache, bytes, 4);
            var freq = Avx.ConvertToVector256Single(Vector256.Load(freqs + i));
            Avx.Divide(Avx.Multiply(factor, freq), Avx.Add(freq, norms)).Store(scores + i);
        }

        for (var i = full; i < count; i++) scores[i] = Bm25.Score(weight, freqs[i], NormCache[NormBytes[docs[i]]]);
    }

    private static byte* Start(StorageInput file) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(file.Span));

    private static byte[] PaddedNorms(SegmentReader segment, string field)
    {
        var norms = segment.Norms(field);
        if (norms.IsEmpty) return [];
        var padded = GC.AllocateArray<byte>(norms.Length + 8, pinned: true);
        norms.CopyTo(padded);
        return padded;
    }

    private static float[] Pinned(float[] values)
    {
        var pinned = GC.AllocateArray<float>(values.Length, pinned: true);
        values.CopyTo(pinned, 0);
        return pinned;
    }
}
