namespace SeedSearch.Benchmarks.Names;

/// <summary>Draws what news of parliaments speaks of: chambers, committees, members of parties, and a law or tax that goes by its letters through an article.</summary>
internal sealed class CongressSource(Random random)
{
    private static readonly string[] Chambers =
        ["House", "Senate", "House", "Senate", "Congress", "House of Representatives", "Parliament", "House of Commons", "House of Lords", "Bundestag", "Knesset", "Duma", "National Assembly", "Assembly", "Seanad", "Lok Sabha"];

    private static readonly string[] Fields =
        ["Ways", "Means", "Budget", "Energy", "Commerce", "Judiciary", "Rules", "Oversight", "Reform", "Appropriations", "Finance", "Agriculture", "Nutrition", "Education", "Labor", "Transportation", "Infrastructure", "Science", "Space", "Technology", "Intelligence", "Banking", "Housing", "Veterans", "Health", "Pensions", "Environment", "Works", "Resources", "Defence", "Security", "Ethics", "Administration", "Trade", "Taxation", "Fisheries", "Forestry", "Tourism", "Culture", "Welfare"];

    private static readonly string[] Before = ["Public", "Foreign", "Natural", "Homeland", "Armed", "Small", "Senate", "House", "Joint", "Select", "Special", "International", "Financial", "Government"];

    private static readonly string[] Groups =
        ["Republicans", "Democrats", "Republican", "Democrat", "Republicans", "Democrats", "Conservatives", "Liberals", "Socialists", "Greens", "Tories", "Libertarians", "Social Democrats", "Christian Democrats", "Liberal Democrats"];

    private static readonly string[] Measures =
        ["Border", "Adjustment", "Carbon", "Value", "Added", "Clean", "Water", "Fair", "Wage", "Land", "Transfer", "Sales", "Income", "Clearance", "Patient", "Care", "Affordable", "Energy", "Equal", "Pay", "Civil", "Rights", "School", "Lunch", "Border", "Safety", "Food", "Farm", "Voter", "Freedom", "Trade", "Data", "Privacy", "Road", "Fuel", "Air", "Quality", "Online", "Gambling", "Tenant", "Relief"];

    private static readonly string[] Kinds = ["Tax", "Act", "Bill", "Plan", "Levy", "Law", "Treaty", "Agreement", "Pact", "Program", "Charge", "Tariff"];

    private string measure = "";

    /// <summary>The measure and its letters change with the article.</summary>
    public void NewMeasure() =>
        measure = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Measures)).Append(Pick(Kinds)));

    public string Measure() => measure;

    public string Letters() => measure.Contains(' ', StringComparison.Ordinal) ? string.Concat(measure.Split(' ').Select(word => word[0])) : measure;

    public string Chamber() => Pick(Chambers);

    public string Partisans() => Pick(Groups);

    public string Committee()
    {
        var field = random.Next(3) switch
        {
            0 => Pick(Fields),
            1 => $"{Pick(Fields)} and {Pick(Fields)}",
            _ => $"{Pick(Before)} {Pick(Fields)}{(random.Next(2) == 0 ? $" and {Pick(Fields)}" : "")}",
        };
        return random.Next(8) switch
        {
            0 => $"Committee on {field}",
            1 => $"House Committee on {field}",
            2 => $"{Pick(["House", "Senate"])} {field} Committee",
            3 => $"{Pick(["House", "Senate"])} {field}",
            4 => $"{field} Subcommittee",
            5 => $"{Pick(Fields)} and {Pick(Fields)}",
            _ => $"{field} Committee",
        };
    }

    private string Pick(string[] list) => list[random.Next(list.Length)];
}
