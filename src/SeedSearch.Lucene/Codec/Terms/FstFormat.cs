namespace SeedSearch.Lucene.Codec.Terms;

/// <summary>
/// A finite state transducer from bytes to bytes, as Lucene 4 writes it: header, packed (1 byte, 0), has an output for no input
/// (1 byte; then length and bytes, reversed), input kind (1 byte, 0), start node (vLong), nodes, arcs, arcs with outputs (vLongs), size
/// (vLong), bytes. Nodes are read backwards, from higher to lower places; a node's place is that of its first byte so read. An arc:
/// flags, label, output (length and bytes), final output, target's place (vLong). A node that starts with <see cref="ArcArray"/> has
/// its arcs in an array: count, bytes an arc (vInts), arcs.
/// </summary>
internal static class FstFormat
{
    internal const string Codec = "FST";

    /// <summary>Targets as vInts.</summary>
    internal const int Version = 4;

    internal const byte Final = 1;
    internal const byte Last = 2;
    internal const byte TargetIsNext = 4;
    internal const byte NoTarget = 8;
    internal const byte HasOutput = 16;
    internal const byte HasFinalOutput = 32;

    /// <summary>Never the flags of an arc, for a final output needs a final arc.</summary>
    internal const byte ArcArray = HasFinalOutput;

    /// <summary>Target place of an arc after which nothing follows.</summary>
    internal const long EndNode = 0;
}
