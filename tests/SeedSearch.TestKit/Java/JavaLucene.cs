using System.Diagnostics;
using System.Security.Cryptography;
using SeedSearch.TestKit.Requirements;

namespace SeedSearch.TestKit.Java;

/// <summary>
/// Runs Java Lucene 4.10.4, the judge of our index and our analysis. Mark tests that use it with
/// <c>[FactThatNeeds(Need.JavaLucene)]</c>, and <c>Need.JavaCompiler</c> for <see cref="RunSource"/>.
/// </summary>
public static class JavaLucene
{
    private static readonly Lock Compiling = new();

    /// <summary>Runs a class of Lucene's own jars, such as org.apache.lucene.index.CheckIndex.</summary>
    public static JavaRun Run(string mainClass, params string[] arguments) => Run(mainClass, null, arguments, null);

    /// <summary>Compiles <paramref name="sourceFile"/>, once for each of its versions, and runs the class of its name.</summary>
    /// <param name="sourceFile">A Java file with one public class, without a package; classes beside it are compiled as it needs them.</param>
    /// <param name="arguments">What main gets.</param>
    /// <param name="input">Writes what the program reads from its standard input; null for nothing.</param>
    public static JavaRun RunSource(string sourceFile, string[] arguments, Action<Stream>? input = null) =>
        Run(Path.GetFileNameWithoutExtension(sourceFile), Compile(sourceFile), arguments, input);

    private static JavaRun Run(string mainClass, string? classes, string[] arguments, Action<Stream>? input)
    {
        var java = Needs.Java ?? throw new FileNotFoundException("no java on PATH: install default-jre-headless");
        using var process = Start(java, ["-Xmx1g", "-XX:+UseSerialGC", "-cp", ClassPath(classes), mainClass, .. arguments]);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            input?.Invoke(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program stopped reading; its exit code and errors say why.
        }

        process.WaitForExit();
        return new JavaRun(process.ExitCode, output.Result, errors.Result);
    }

    private static string Compile(string sourceFile)
    {
        var version = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(sourceFile)))[..16];
        var folder = Path.Combine(Path.GetTempPath(), "seedsearch-java-" + version);
        lock (Compiling)
        {
            if (Directory.Exists(folder))
                return folder;

            var compiler = Needs.JavaCompiler ?? throw new FileNotFoundException("no javac on PATH: install default-jdk-headless");
            var aside = folder + "-" + Guid.NewGuid().ToString("N");
            Directory.CreateDirectory(aside);
            using var process = Start(compiler, ["-nowarn", "-encoding", "UTF-8", "-cp", ClassPath(null), "-d", aside, "-sourcepath", Path.GetDirectoryName(sourceFile)!, "-Xprefer:source", sourceFile]);
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"javac can't compile {sourceFile}: {errors}{output.Result}");

            try
            {
                Directory.Move(aside, folder);
            }
            catch (IOException) when (Directory.Exists(folder))
            {
                Directory.Delete(aside, recursive: true);
            }

            return folder;
        }
    }

    private static string ClassPath(string? classes)
    {
        var jars = Needs.LuceneJars ?? throw new FileNotFoundException("no lucene-core-4.10.4.jar: install liblucene4.10-java or set SEEDSEARCH_LUCENE_JARS");
        return string.Join(Path.PathSeparator, [.. classes is null ? Array.Empty<string>() : [classes], .. Directory.GetFiles(jars, "lucene-*-4.10.4.jar")]);
    }

    private static Process Start(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = System.Text.Encoding.UTF8,
        Environment = { ["JAVA_TOOL_OPTIONS"] = "-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8" },
    })!;
}
