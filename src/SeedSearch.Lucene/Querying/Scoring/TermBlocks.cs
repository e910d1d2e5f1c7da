using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Querying.Compiling;

namespace SeedSearch.Lucene.Querying.Scoring;

/// <summary>
/// What is worth knowing beforehand about the blocks of 128 documents of one term: where each lies, its last document, and the best
/// score it could give. Made by one walk over the postings the first time that a term is searched; about 20 bytes a block.
/// The last block may be shorter.
/// </summary>
/// <remarks>
/// Block maxima could stand in a file beside the segment instead. Of a million sentences the walk costs a question in whole words 5 ms on average, 20 at most,
/// and a query of one or two words 1 ms, the first time only (<c>peer cold</c> of the benchmarks): not worth a file that every writer and merge must keep true.
/// </remarks>
internal sealed unsafe class TermBlocks
{
    private TermBlocks(int docFreq, int count, bool hasFreqs)
    {
        DocFreq = docFreq;
        LastDocs = new int[count];
        Offsets = new int[count];
        Maxima = new float[count];
        Occurrences = hasFreqs ? new long[count] : [];
    }

    public int DocFreq { get; }

    /// <summary>By block: the last document in it.</summary>
    public int[] LastDocs { get; }

    /// <summary>By block: bytes from the start of the term's postings.</summary>
    public int[] Offsets { get; }

    /// <summary>By block: the greatest freq / (freq + norm) in it, rounded up; to be multiplied with the term's weight.</summary>
    public float[] Maxima { get; }

    /// <summary>By block: occurrences of the term in the blocks before it; empty for a field without frequencies.</summary>
    public long[] Occurrences { get; }

    /// <summary>The greatest of <see cref="Maxima"/>.</summary>
    public float Maximum { get; private set; }

    /// <summary>By block of 128 positions: bytes from the start of the term's positions; made when a phrase first needs it.</summary>
    public int[]? PositionOffsets { get; set; }

    /// <summary>A bit a document that has the term; made when a term that stands in many is first counted.</summary>
    public ulong[]? Bits { get; set; }

    /// <summary>Walks over the postings of a term.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static TermBlocks Build(SegmentField field, in TermState term, SearchBudget budget)
    {
        var count = (term.DocFreq + PackedBlock.Size - 1) / PackedBlock.Size;
        var blocks = new TermBlocks(term.DocFreq, count, field.HasFreqs);
        var docs = stackalloc int[PackedBlock.Size + 8];
        var freqs = stackalloc int[PackedBlock.Size + 8];
        var (last, occurrences) = (0, 0L);
        if (term.DocFreq == 1)
        {
            var freq = field.HasFreqs ? (int)term.TotalTermFreq : 1;
            field.CheckDoc(term.SingletonDoc, term.DocStart);
            blocks.LastDocs[0] = docs[0] = term.SingletonDoc;
            blocks.Maximum = blocks.Maxima[0] = field.BestFactor(docs, &freq, 1);
            return blocks;
        }

        var bytes = field.DocBytes(term.DocStart);
        for (var block = 0; block < count; block++)
        {
            budget.ObeyAfterStep();
            var length = Math.Min(PackedBlock.Size, term.DocFreq - block * PackedBlock.Size);
            blocks.Offsets[block] = checked((int)(bytes.Offset - term.DocStart));
            field.ReadDocs(ref bytes, length, last, docs, freqs);
            if (field.HasFreqs && length == PackedBlock.Size) bytes.ReadBlock(freqs);
            if (!field.HasFreqs) new Span<int>(freqs, length).Fill(1);
            var before = block == 0 ? -1 : last;
            for (var i = 0; i < length; i++)
            {
                if (docs[i] <= before || docs[i] >= field.MaxDoc) throw bytes.Damage(bytes.Offset, $"expected a document number between {before + 1} and {field.MaxDoc - 1}, found {docs[i]}");
                before = docs[i];
            }

            blocks.LastDocs[block] = last = docs[length - 1];
            blocks.Maxima[block] = field.BestFactor(docs, freqs, length);
            blocks.Maximum = Math.Max(blocks.Maximum, blocks.Maxima[block]);
            if (!field.HasFreqs) continue;
            blocks.Occurrences[block] = occurrences;
            for (var i = 0; i < length; i++) occurrences += freqs[i];
        }

        return blocks;
    }
}
