using SeedSearch.Web.Hosting;

return await Start.RunAsync(args);

/// <summary>The program; named so that tests can point at it.</summary>
public partial class Program;
