using System.Numerics;
using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Norms;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Documents;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>Writes a segment in memory to its files, all but .si.</summary>
internal static class SegmentFlush
{
    internal static FieldInfoSet Write(SegmentBuffer buffer)
    {
        buffer.Stored.Dispose();
        var fields = new FieldInfoSet();
        foreach (var field in buffer.Fields)
        {
            SegmentFieldNames.Assign(field.Info);
            fields.TryAdd(field.Info);
        }
        WritePostings(buffer, fields);
        WriteNorms(buffer);
        WriteDocValues(buffer);
        using var output = buffer.Files.Create(FieldInfosFormat.Extension);
        FieldInfosWriter.Write(output, fields);
        return fields;
    }

    private static void WritePostings(SegmentBuffer buffer, FieldInfoSet fields)
    {
        if (!fields.Any(f => f.IndexOptions != IndexOptions.None)) return;
        using var terms = new TermsWriter(buffer.Files.CreatePostings);
        using var postings = new PostingsWriter(buffer.Files.CreatePostings, fields, buffer.DocCount);
        var seen = new ulong[(buffer.DocCount + 63) >> 6];
        foreach (var field in buffer.Fields)
        {
            if (field.Postings is null) continue;
            Array.Clear(seen);
            postings.StartField(field.Info);
            var blocks = terms.StartField(field.Info);
            foreach (var term in field.Postings.Terms.Sorted())
            {
                WriteTerm(field.Postings, term, postings, seen, out var state);
                blocks.Add(field.Postings.Terms[term], state);
            }
            terms.FinishField(field.Info, blocks, seen.Sum(BitOperations.PopCount));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteTerm(PostingsBuffer buffer, int term, PostingsWriter writer, ulong[] seen, out TermState state)
    {
        var stream = new BufferedPostings(buffer.Pool, buffer.StreamOf(term));
        var positions = buffer.Options >= IndexOptions.DocsFreqsAndPositions;
        var offsets = buffer.Options >= IndexOptions.DocsFreqsPositionsAndOffsets;
        var doc = -1;
        var freq = 0;
        int position = 0, offset = 0;
        writer.StartTerm();
        while (!stream.AtEnd)
        {
            var gap = stream.Read();
            if ((gap & 1) != 0)
            {
                if (doc >= 0) writer.FinishDoc(freq);
                doc += (int)(gap >> 1);
                seen[doc >> 6] |= 1UL << doc;
                writer.StartDoc(doc);
                (freq, offset) = (0, 0);
                position = positions ? (int)stream.Read() : 0;
            }
            else
            {
                position += (int)(gap >> 1);
            }
            freq++;
            if (!positions) continue;
            if (offsets) offset += (int)stream.Read();
            writer.AddPosition(position, offset, offsets ? offset + (int)stream.Read() : 0);
        }
        writer.FinishDoc(freq);
        writer.FinishTerm(out state);
    }

    private static void WriteNorms(SegmentBuffer buffer)
    {
        if (!buffer.Fields.Any(f => f.Info.HasNorms)) return;
        using var writer = new NormsWriter(buffer.Files.Create);
        foreach (var field in buffer.Fields)
        {
            if (!field.Info.HasNorms) continue;
            writer.StartField(field.Info);
            writer.Append(field.Norms(buffer.DocCount));
        }
    }

    private static void WriteDocValues(SegmentBuffer buffer)
    {
        if (!buffer.Fields.Any(f => f.DocValues is not null)) return;
        using var writer = new DocValuesWriter(buffer.Files.CreateDocValues);
        foreach (var field in buffer.Fields) field.DocValues?.Write(writer, field.Info, buffer.DocCount);
    }
}
