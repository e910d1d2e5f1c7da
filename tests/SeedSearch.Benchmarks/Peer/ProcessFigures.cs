using System.Globalization;
using System.Runtime.InteropServices;

namespace SeedSearch.Benchmarks.Peer;

/// <summary>What Linux says about this process; 0 on other systems.</summary>
internal static class ProcessFigures
{
    /// <summary>Time that this thread ran on a processor.</summary>
    public static long ThreadCpuNanoseconds() =>
        Read("/proc/thread-self/schedstat") is { } text ? long.Parse(text[..text.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture) : 0;

    /// <summary>As <see cref="ThreadCpuNanoseconds"/>, but quick to ask: for what lasts microseconds.</summary>
    public static long ThreadCpuNow() => OperatingSystem.IsLinux() && ClockGetTime(ThreadCpuClock, out var time) == 0 ? (time.Seconds * 1_000_000_000) + time.Nanoseconds : 0;

    /// <summary>Time that all threads of this process ran on processors.</summary>
    public static long CpuNanoseconds() => (long)(Environment.CpuUsage.TotalTime.TotalMilliseconds * 1e6);

    /// <summary>A figure of /proc/self/status that is given in kilobytes.</summary>
    public static long StatusMegabytes(string name) =>
        Read("/proc/self/status")?.Split('\n').FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal)) is { } line
            ? long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture) / 1024
            : 0;

    /// <summary>Programs that wanted to run during the last minute, on average.</summary>
    public static string Load() => Read("/proc/loadavg")?.Split(' ')[0] ?? "0";

    /// <summary>CLOCK_THREAD_CPUTIME_ID.</summary>
    private const int ThreadCpuClock = 3;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }

    private static string? Read(string file) => File.Exists(file) ? File.ReadAllText(file) : null;
}
