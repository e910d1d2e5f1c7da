using SeedSearch.Lucene.Storage;
using static SeedSearch.Lucene.Codec.Terms.FstFormat;

namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>
/// Builds a minimal transducer from inputs in ascending order: nodes that mean the same are written once, and what outputs of a
/// common prefix share is moved to the front (Mihov and Maurel, "Direct construction of minimal acyclic subsequential transducers").
/// </summary>
internal sealed class FstBuilder
{
    private readonly List<OpenNode> _path = [new OpenNode()];
    private readonly Dictionary<FrozenNode, long> _known = [];
    private readonly GrowingBytes _bytes = new(1024);
    private readonly GrowingBytes _node = new(256);
    private byte[] _last = [];
    private byte[]? _emptyOutput;
    private long _nodes;
    private long _arcs;
    private long _arcsWithOutput;

    internal FstBuilder() => _bytes.WriteByte(0);

    /// <summary>Adds an input; inputs come in ascending order, each once.</summary>
    internal void Add(ReadOnlySpan<byte> input, ReadOnlySpan<byte> output)
    {
        if (input.Length == 0)
        {
            _emptyOutput = output.ToArray();
            return;
        }
        var shared = input.CommonPrefixLength(_last);
        Freeze(shared);
        while (_path.Count <= input.Length) _path.Add(new OpenNode());
        for (var depth = shared; depth < input.Length; depth++)
        {
            _path[depth].Arcs.Add(new Arc { Label = input[depth] });
            _path[depth + 1].Clear();
        }
        var rest = output.ToArray();
        for (var depth = 0; depth < shared; depth++) rest = Share(depth, rest);
        if (shared < input.Length) _path[shared].Tail.Output = rest;
        else throw new ArgumentException("Inputs must ascend.", nameof(input));
        _path[input.Length - 1].Tail.IsFinal = true;
        _last = input.ToArray();
    }

    // Leaves on the arc what its output and the new one have in common, and moves what is left of the old one on.
    private byte[] Share(int depth, byte[] output)
    {
        var arc = _path[depth].Tail;
        var common = arc.Output.AsSpan().CommonPrefixLength(output);
        if (common < arc.Output.Length)
        {
            var moved = arc.Output.AsSpan(common);
            foreach (var next in _path[depth + 1].Arcs) next.Output = [.. moved, .. next.Output];
            if (arc.IsFinal) arc.FinalOutput = [.. moved, .. arc.FinalOutput];
            arc.Output = arc.Output[..common];
        }
        return output[common..];
    }

    private void Freeze(int depth)
    {
        for (var at = _last.Length; at > depth; at--)
        {
            var arcs = _path[at].Arcs;
            _path[at - 1].Tail.Target = arcs.Count == 0 ? EndNode : Intern(arcs);
        }
    }

    private long Intern(List<Arc> arcs)
    {
        var frozen = new FrozenNode([.. arcs]);
        if (_known.TryGetValue(frozen, out var place)) return place;
        place = Write(arcs);
        _known.Add(frozen, place);
        return place;
    }

    private long Write(List<Arc> arcs)
    {
        _nodes++;
        _node.Clear();
        var before = _bytes.Length - 1;
        for (var i = 0; i < arcs.Count; i++)
        {
            var arc = arcs[i];
            _arcs++;
            if (arc.Output.Length > 0 || arc.FinalOutput.Length > 0) _arcsWithOutput++;
            var hasTarget = arc.Target != EndNode;
            // The node written just before is the next to be read after this one's last arc.
            var isNext = hasTarget && i == arcs.Count - 1 && arc.Target == before;
            var flags = (i == arcs.Count - 1 ? Last : 0) | (arc.IsFinal ? Final : 0) | (hasTarget ? 0 : NoTarget) | (isNext ? TargetIsNext : 0)
                | (arc.Output.Length > 0 ? HasOutput : 0) | (arc.FinalOutput.Length > 0 ? HasFinalOutput : 0);
            _node.WriteByte((byte)flags);
            _node.WriteByte(arc.Label);
            if (arc.Output.Length > 0) WriteOutput(arc.Output);
            if (arc.FinalOutput.Length > 0) WriteOutput(arc.FinalOutput);
            if (hasTarget && !isNext) _node.WriteVLong(arc.Target);
        }
        for (var i = _node.Length - 1; i >= 0; i--) _bytes.WriteByte(_node.Written[i]);
        return _bytes.Length - 1;
    }

    private void WriteOutput(byte[] output)
    {
        _node.WriteVInt(output.Length);
        _node.Write(output);
    }

    internal void WriteTo(StorageOutput output)
    {
        Freeze(0);
        var root = _path[0].Arcs;
        var start = root.Count == 0 ? EndNode : Write(root);
        CodecHeader.Write(output, FstFormat.Codec, FstFormat.Version);
        output.WriteByte(0);
        output.WriteByte((byte)(_emptyOutput is null ? 0 : 1));
        if (_emptyOutput is not null) WriteReversed(output, _emptyOutput);
        output.WriteByte(0);
        output.WriteVLong(start);
        output.WriteVLong(_nodes);
        output.WriteVLong(_arcs);
        output.WriteVLong(_arcsWithOutput);
        output.WriteVLong(_bytes.Length);
        output.Write(_bytes.Written);
    }

    private void WriteReversed(StorageOutput output, byte[] emptyOutput)
    {
        _node.Clear();
        WriteOutput(emptyOutput);
        output.WriteVInt(_node.Length);
        for (var i = _node.Length - 1; i >= 0; i--) output.WriteByte(_node.Written[i]);
    }

    private sealed class OpenNode
    {
        internal List<Arc> Arcs { get; } = [];

        internal Arc Tail => Arcs[^1];

        internal void Clear() => Arcs.Clear();
    }

    private sealed record Arc
    {
        internal byte Label { get; init; }

        internal bool IsFinal { get; set; }

        internal byte[] Output { get; set; } = [];

        internal byte[] FinalOutput { get; set; } = [];

        internal long Target { get; set; }
    }

    private readonly struct FrozenNode(Arc[] arcs) : IEquatable<FrozenNode>
    {
        private readonly Arc[] _arcs = arcs;

        public bool Equals(FrozenNode other)
        {
            if (_arcs.Length != other._arcs.Length) return false;
            for (var i = 0; i < _arcs.Length; i++)
            {
                var (a, b) = (_arcs[i], other._arcs[i]);
                if (a.Label != b.Label || a.IsFinal != b.IsFinal || a.Target != b.Target || !a.Output.AsSpan().SequenceEqual(b.Output) || !a.FinalOutput.AsSpan().SequenceEqual(b.FinalOutput)) return false;
            }
            return true;
        }

        public override bool Equals(object? obj) => obj is FrozenNode other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var arc in _arcs)
            {
                hash.Add(arc.Label);
                hash.Add(arc.IsFinal);
                hash.Add(arc.Target);
                hash.AddBytes(arc.Output);
                hash.AddBytes(arc.FinalOutput);
            }
            return hash.ToHashCode();
        }
    }
}
