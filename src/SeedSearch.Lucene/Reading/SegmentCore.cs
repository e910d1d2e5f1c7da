using System.Collections.Concurrent;
using SeedSearch.Lucene.Codec;
using SeedSearch.Lucene.Codec.Compound;
using SeedSearch.Lucene.Codec.DocValues;
using SeedSearch.Lucene.Codec.FieldInfos;
using SeedSearch.Lucene.Codec.Norms;
using SeedSearch.Lucene.Codec.Postings;
using SeedSearch.Lucene.Codec.Segments;
using SeedSearch.Lucene.Codec.StoredFields;
using SeedSearch.Lucene.Codec.Terms;
using SeedSearch.Lucene.Documents;
using SeedSearch.Lucene.Storage;

namespace SeedSearch.Lucene.Reading;

/// <summary>
/// The files of a segment, all open, and what reads them; deletes excepted. Several snapshots share it; the last to go closes the
/// files. All files are opened at once, so that nothing is missed when they are deleted later.
/// </summary>
internal sealed class SegmentCore
{
    private readonly Dictionary<string, StorageInput> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermDictionary> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocValuesReader> _docValues = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MadeOnce<object>> _derived = new(StringComparer.Ordinal);
    private readonly NormsReader? _norms;
    private int _references = 1;

    private SegmentCore(IStorage storage, SegmentInfo info)
    {
        Info = info;
        try
        {
            OpenFiles(storage);
            Fields = FieldInfosReader.Read(File(SegmentNames.File(info.Name, FieldInfosFormat.Extension)));
            OpenTerms();
            OpenDocValues();
            if (HaveNorms()) _norms = new NormsReader(File(SegmentNames.File(info.Name, NormsFormat.Extension)), File(SegmentNames.File(info.Name, NormsFormat.MetaExtension)), Fields, info.DocCount);
            StoredFields = new StoredFieldsReader(File(SegmentNames.File(info.Name, StoredFieldsFormat.Extension)), File(SegmentNames.File(info.Name, StoredFieldsFormat.IndexExtension)), Fields, info.DocCount);
        }
        catch
        {
            Close();
            throw;
        }
    }

    internal SegmentInfo Info { get; }

    internal FieldInfoSet Fields { get; }

    internal StoredFieldsReader StoredFields { get; }

    /// <summary>Bytes of all files.</summary>
    internal long Size { get; private set; }

    internal static SegmentCore Open(IStorage storage, string segment)
    {
        using var input = OpenFile(storage, SegmentNames.File(segment, SegmentInfoFormat.Extension));
        return Open(storage, SegmentInfoReader.Read(input, segment));
    }

    internal static SegmentCore Open(IStorage storage, SegmentInfo info) => new(storage, info);

    internal TermDictionary? Terms(string field) => _terms.GetValueOrDefault(field);

    internal ReadOnlySpan<byte> Norms(string field) => Fields.TryGet(field, out var info) && info.HasNorms && _norms is not null ? _norms.Get(info) : default;

    internal DocValuesReader? DocValues(FieldInfo field) => field.Attributes.TryGetValue(FieldInfosFormat.DocValuesSuffix, out var suffix) ? _docValues.GetValueOrDefault(suffix) : null;

    internal StorageInput? SideFile(string extension) => _files.GetValueOrDefault(SegmentNames.File(Info.Name, extension));

    internal object Derived(string key, Func<object> make, CancellationToken cancellationToken) =>
        _derived.GetOrAdd(key, static _ => new MadeOnce<object>()).Get(make, cancellationToken);

    /// <summary>Checks the checksums of all files.</summary>
    internal void Check()
    {
        foreach (var file in _files.Values) CodecHeader.CheckWhole(file);
    }

    internal void AddReference() => Interlocked.Increment(ref _references);

    internal void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0) Close();
    }

    private void Close()
    {
        foreach (var file in _files.Values) file.Dispose();
    }

    private void OpenFiles(IStorage storage)
    {
        foreach (var name in Info.Files)
        {
            if (name.EndsWith("." + SegmentInfoFormat.Extension, StringComparison.Ordinal)) continue;
            var file = OpenFile(storage, name);
            _files.Add(name, file);
            Size += file.Length;
        }
        if (!Info.IsCompound) return;
        var packed = CompoundReader.Open(File(SegmentNames.File(Info.Name, CompoundFormat.Extension)), File(SegmentNames.File(Info.Name, CompoundFormat.EntriesExtension)), Info.Name);
        foreach (var (name, file) in packed) _files.TryAdd(name, file);
    }

    private static StorageInput OpenFile(IStorage storage, string name)
    {
        try
        {
            return storage.Open(name);
        }
        catch (FileNotFoundException e)
        {
            throw new MissingFileException(name, e);
        }
    }

    private StorageInput File(string name) => _files.TryGetValue(name, out var file) ? file : throw new CorruptIndexException(name, -1, "expected the file in the segment's list, but it is not there");

    private void OpenTerms()
    {
        foreach (var group in Formats(FieldInfosFormat.PostingsFormat, FieldInfosFormat.PostingsSuffix, PostingsFormat.Name, f => f.IndexOptions != IndexOptions.None))
        {
            var suffix = PostingsFormat.Name + "_" + group;
            var doc = File(SegmentNames.File(Info.Name, suffix, PostingsFormat.DocExtension));
            var files = PostingsReader.Open(doc, SideOf(suffix, PostingsFormat.PosExtension), SideOf(suffix, PostingsFormat.PayExtension));
            TermsReader.Open(File(SegmentNames.File(Info.Name, suffix, TermsFormat.Extension)), File(SegmentNames.File(Info.Name, suffix, TermsFormat.IndexExtension)), files, Fields, Info.DocCount, _terms);
        }
    }

    private bool HaveNorms()
    {
        foreach (var field in Fields)
            if (field.HasNorms) return true;
        return false;
    }

    private StorageInput? SideOf(string suffix, string extension) => _files.GetValueOrDefault(SegmentNames.File(Info.Name, suffix, extension));

    private void OpenDocValues()
    {
        foreach (var group in Formats(FieldInfosFormat.DocValuesFormat, FieldInfosFormat.DocValuesSuffix, DocValuesFormat.Name, f => f.DocValues != DocValuesKind.None))
        {
            var suffix = DocValuesFormat.Name + "_" + group;
            _docValues[group] = new DocValuesReader(File(SegmentNames.File(Info.Name, suffix, DocValuesFormat.Extension)), File(SegmentNames.File(Info.Name, suffix, DocValuesFormat.MetaExtension)), Fields, Info.DocCount);
        }
    }

    private HashSet<string> Formats(string formatKey, string suffixKey, string understood, Func<FieldInfo, bool> has)
    {
        var suffixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (!has(field) || !field.Attributes.TryGetValue(formatKey, out var format)) continue;
            if (format != understood) throw new IndexFormatTooNewException(SegmentNames.File(Info.Name, FieldInfosFormat.Extension), $"format {format} of field \"{field.Name}\"", understood);
            suffixes.Add(field.Attributes.GetValueOrDefault(suffixKey, "0"));
        }
        return suffixes;
    }
}
