using System.Runtime.CompilerServices;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.StoredFields;
using SeedSearch.Lucene.Documents;
using SeedSearch.Text.Analysis;

namespace SeedSearch.Lucene.Writing.Buffering;

/// <summary>A segment in memory, for one thread at a time: terms, postings, columns. Stored fields go to their file as they come.</summary>
internal sealed class SegmentBuffer : IDisposable
{
    private readonly BytePool _pool = new();
    private readonly FieldRegistry _registry;
    private readonly IndexWriterOptions _options;
    private readonly TermBytes _bytes = new();
    private readonly Dictionary<string, FieldBuffer> _fields = new(StringComparer.Ordinal);
    private readonly List<FieldBuffer> _touched = [];
    private long[] _sequences = new long[64];

    internal SegmentBuffer(string name, SegmentFiles files, FieldRegistry registry, IndexWriterOptions options)
    {
        Name = name;
        Files = files;
        _registry = registry;
        _options = options;
        Stored = new StoredFieldsWriter(files.Create);
    }

    internal string Name { get; }

    internal SegmentFiles Files { get; }

    internal StoredFieldsWriter Stored { get; }

    internal int DocCount { get; private set; }

    /// <summary>The thread that filled it last.</summary>
    internal int LastThread { get; set; }

    internal IEnumerable<FieldBuffer> Fields => _fields.Values.OrderBy(f => f.Info.Number);

    /// <summary>Documents that failed while they were added.</summary>
    internal List<int> Failed { get; } = [];

    /// <summary>When a document was added: deletes with a greater number hit it.</summary>
    internal ReadOnlySpan<long> Sequences => _sequences.AsSpan(0, DocCount);

    internal long MemoryUsed
    {
        get
        {
            var used = _pool.MemoryUsed + _sequences.Length * 8L;
            foreach (var buffer in _fields.Values) used += buffer.MemoryUsed;
            return used;
        }
    }

    internal FieldBuffer? Find(string field) => _fields.GetValueOrDefault(field);

    internal void Add(Document document, long sequence)
    {
        var doc = DocCount++;
        if (doc == _sequences.Length) Array.Resize(ref _sequences, doc * 2);
        _sequences[doc] = sequence;
        Stored.StartDocument();
        _touched.Clear();
        var done = false;
        try
        {
            foreach (var field in document.Fields) Add(field, doc);
            done = true;
        }
        finally
        {
            if (!done) Failed.Add(doc);
            foreach (var field in _touched) field.KeepNorm();
            Stored.FinishDocument();
        }
    }

    private void Add(Field field, int doc)
    {
        switch (field)
        {
            case TextField text:
                AddText(text, doc);
                if (text.Stored) Stored.WriteText(NumberOf(text.Name), text.Text);
                break;
            case KeywordField keyword:
                Indexed(keyword.Name, IndexOptions.Docs, true, doc).Postings!.Add(_bytes.Of(keyword.Name, keyword.Value), doc, 0, 0, 0);
                if (keyword.Stored) Stored.WriteText(NumberOf(keyword.Name), keyword.Value);
                break;
            case StoredField stored:
                Stored.Write(NumberOf(stored.Name), stored.Value);
                break;
            case Int32Field number:
                AddNumber(number.Name, number.PrecisionStep, 32, (shift, into) => Codec.Terms.PrefixCode.Write(number.Value, shift, into), doc);
                if (number.Stored) Stored.Write(NumberOf(number.Name), new StoredValue(number.Value));
                break;
            case Int64Field number:
                AddNumber(number.Name, number.PrecisionStep, 64, (shift, into) => Codec.Terms.PrefixCode.Write(number.Value, shift, into), doc);
                if (number.Stored) Stored.Write(NumberOf(number.Name), new StoredValue(number.Value));
                break;
            case NumericDocValuesField values:
                ((NumericBuffer)Column(values.Name, DocValuesKind.Numeric)).Add(values.Name, doc, values.Value);
                break;
            case BinaryDocValuesField values:
                if (values.Value.Length > TermBytes.Longest) throw TermBytes.TooLong(values.Name, values.Value.Length);
                ((BinaryBuffer)Column(values.Name, DocValuesKind.Binary)).Add(values.Name, doc, values.Value);
                break;
            case SortedDocValuesField values:
                ((SortedBuffer)Column(values.Name, DocValuesKind.Sorted)).Add(values.Name, doc, _bytes.Of(values.Name, values.Value));
                break;
            case SortedSetDocValuesField values:
                ((SortedSetBuffer)Column(values.Name, DocValuesKind.SortedSet)).Add(doc, _bytes.Of(values.Name, values.Value));
                break;
            case FacetField facet:
                var spelled = _bytes.OfFacet(facet);
                ((SortedSetBuffer)Column(facet.Name, DocValuesKind.SortedSet)).Add(doc, spelled);
                Indexed(facet.Name, IndexOptions.Docs, true, doc).Postings!.Add(spelled, doc, 0, 0, 0);
                break;
            default:
                throw new ArgumentException($"Fields of kind {field.GetType().Name} can't be indexed.", nameof(field));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddText(TextField text, int doc)
    {
        var options = !text.WithPositions ? IndexOptions.DocsAndFreqs : text.WithOffsets ? IndexOptions.DocsFreqsPositionsAndOffsets : IndexOptions.DocsFreqsAndPositions;
        var field = Indexed(text.Name, options, !text.WithNorms, doc);
        var source = field.Source ??= AnalyzerOf(text.Name).CreateSource();
        var postings = field.Postings!;
        source.Reset(text.Text.AsMemory());
        while (source.Next())
        {
            var step = source.PositionIncrement;
            field.Position = Math.Max(0, field.Position + step);
            if (step > 0) field.Length++;
            var span = source.Span;
            postings.Add(_bytes.Of(text.Name, source.Term), doc, field.Position, field.OffsetBase + span.Start, field.OffsetBase + span.End);
        }
        field.OffsetBase += text.Text.Length + 1;
    }

    private Analyzer AnalyzerOf(string field) => _options.Analyzers.TryGetValue(field, out var analyzer) ? analyzer : _options.DefaultAnalyzer;

    private delegate int WriteCode(int shift, Span<byte> into);

    private void AddNumber(string name, int step, int bits, WriteCode write, int doc)
    {
        if (step < 1) throw new ArgumentException($"Field \"{name}\": a precision step is 1 or more, not {step}.");
        var postings = Indexed(name, IndexOptions.Docs, true, doc).Postings!;
        Span<byte> code = stackalloc byte[Codec.Terms.PrefixCode.LongestLength];
        for (var shift = 0; shift < bits; shift += Math.Min(step, bits)) postings.Add(code[..write(shift, code)], doc, 0, 0, 0);
    }

    private FieldBuffer Indexed(string name, IndexOptions options, bool omitNorms, int doc)
    {
        var field = Buffer(name);
        if (field.Postings is null || field.Info.IndexOptions != options || field.Info.OmitNorms != omitNorms)
        {
            _registry.Indexed(name, options, omitNorms);
            field.Info.IndexOptions = options;
            field.Info.OmitNorms = omitNorms;
            field.Info.HasNorms = !omitNorms;
            field.Postings = new PostingsBuffer(_pool, options);
        }
        if (field.Doc != doc)
        {
            field.Enter(doc);
            _touched.Add(field);
        }
        return field;
    }

    private DocValuesBuffer Column(string name, DocValuesKind kind)
    {
        var field = Buffer(name);
        if (field.DocValues is not null && field.Info.DocValues == kind) return field.DocValues;
        _registry.WithDocValues(name, kind);
        field.Info.DocValues = kind;
        return field.DocValues = kind switch
        {
            DocValuesKind.Numeric => new NumericBuffer(),
            DocValuesKind.Binary => new BinaryBuffer(),
            DocValuesKind.Sorted => new SortedBuffer(_pool),
            _ => new SortedSetBuffer(_pool),
        };
    }

    private int NumberOf(string name) => Buffer(name).Info.Number;

    private FieldBuffer Buffer(string name)
    {
        if (_fields.TryGetValue(name, out var field)) return field;
        return _fields[name] = new FieldBuffer(new FieldInfo(name, _registry.NumberOf(name)));
    }

    /// <summary>Gives the memory back; nothing can be added or read any more.</summary>
    public void Dispose()
    {
        Stored.Dispose();
        _fields.Clear();
        _pool.Dispose();
    }
}
