using SeedSearch.Cli;

return await SeedSearchTool.RunAsync(args);
