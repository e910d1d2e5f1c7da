using SeedSearch.Enrichment.Names.Finding;

namespace SeedSearch.Benchmarks.Names;

/// <summary>Draws names of the bodies, works, things and places of which encyclopaedias tell and news seldom does; half of them are made up.</summary>
internal sealed class ThingSource(Random random, NameSource names)
{
    private static readonly string[] Common = [.. WordListFile.Read("common-words").Where(word => word.Length is > 3 and < 10 && word.All(char.IsAsciiLetterLower))];
    private static readonly string[] Bands = [.. WordListFile.Read("bands"), .. WordListFile.Read("more-bands")];
    private static readonly string[] Media = [.. WordListFile.Read("media"), .. WordListFile.Read("more-media")];
    private static readonly string[] Schools = [.. WordListFile.Read("universities")];
    private static readonly string[] Parties = [.. WordListFile.Read("parties")];
    private static readonly string[] Works = [.. WordListFile.Read("works")];
    private static readonly string[] Products = [.. WordListFile.Read("products")];
    private static readonly string[] Places = [.. WordListFile.Read("places")];
    private static readonly string[] Peoples = [.. WordListFile.Read("peoples")];

    private static readonly string[] Nouns = Split(
        "Angel Arrow Ash Autumn Bird Blade Blood Bone Boy Bridge Brother Bullet Candle Cat Circle Circus Cloud Crow Crown Dawn Desert Devil Dog Doll Dragon Dream Dust Earth Echo Edge Eye Faith Fire Flame Flower Forest Fox Garden Ghost Giant Girl Glass God Gun Hand Heart Heaven Hell Hero Hill Horse House Ice Iron Island Jungle Key King Knife Lady Light Lion Love Machine Man Mask Mirror Monkey Moon Mountain Night Ocean Orchid Paper Parade Pilot Planet Poison Prince Prophet Queen Rain Rat River Road Rose Sea Season Secret Shadow Shark Ship Silence Silver Sister Skin Sky Smoke Snake Snow Soldier Song Soul Spider Spirit Star Statue Steel Stone Storm Stranger Street Summer Sun Sword Temple Thief Thunder Tiger Time Tower Train Tree Valley Velvet Vision Voice Wall War Water Wave Wheel Widow Wind Window Winter Wire Wolf Woman World");

    private static readonly string[] Adjectives = Split(
        "Ancient Beautiful Big Bitter Black Blind Blue Brave Bright Broken Burning Cold Crazy Crimson Dark Dead Deep Distant Electric Empty Endless Eternal Fallen Fast Final First Forgotten Free Frozen Gentle Golden Good Gray Great Green Happy Hidden High Holy Hot Hungry Infinite Invisible Last Little Living Lonely Long Lost Lucky Magic Modern Naked New Old Perfect Pink Pretty Purple Quiet Red Royal Sacred Sad Second Secret Shining Silent Simple Slow Small Soft Strange Sweet Thin Third True Twisted Ugly Vertical Violent White Wicked Wild Yellow Young");

    private static readonly string[] Nicknames = Split(
        "Aces Admirals Athletics Badgers Bandits Barons Bears Bees Bisons Blazers Blues Bombers Braves Broncos Bruins Buccaneers Bulldogs Bulls Canucks Captains Cardinals Chiefs Cobras Colts Comets Cougars Cowboys Cubs Demons Dodgers Dragons Ducks Eagles Falcons Flames Flyers Giants Gladiators Grizzlies Hawks Hornets Huskies Indians Jaguars Jets Kings Knights Lions Lynx Magic Mariners Maroons Mustangs Oilers Orioles Owls Panthers Patriots Penguins Phantoms Pirates Pistons Raiders Rams Rangers Raptors Ravens Rays Rebels Red Redskins Rockets Rovers Royals Saints Senators Sharks Stallions Stars Steelers Storm Suns Thunder Tigers Titans Twins Vikings Warriors Wildcats Wings Wizards Wolves");

    /// <summary>A group of musicians.</summary>
    public string Band() => random.Next(14) switch
    {
        < 3 => Pick(Bands),
        3 => $"The {Pick(Nouns)}s",
        4 => $"{Pick(Adjectives)} {Pick(Nouns)}",
        5 => $"{Pick(Nouns)} {Pick(Nouns)}",
        6 => $"The {Pick(Adjectives)} {Pick(Nouns)}s",
        7 => $"{names.Person()} and the {Pick(Nouns)}s",
        8 => Pick(Nouns),
        9 => Word() + " " + Word(),
        10 => $"{Pick(Nouns)} {Pick(["of", "in", "for", "to"])} {Pick(Nouns)}",
        11 => $"{random.Next(2, 100)} {Pick(Nouns)}s{Pick(["", " to " + Pick(Nouns), " of " + Pick(Nouns)])}",
        12 => $"{Pick(["The ", ""])}{Word()} {Pick(["of the", "for a", "in the", "and the"])} {Pick(Nouns)}",
        _ => $"{names.FamilyName()} {Pick(["Band", "Trio", "Quartet", "Orchestra", "Ensemble", "Brothers", "Experience"])}",
    };

    /// <summary>A record label, publisher or studio.</summary>
    public string Label() => random.Next(5) switch
    {
        0 => Pick(Media),
        1 => $"{Word()} {Pick(LabelTails)}",
        2 => $"{Pick(Nouns)} {Pick(LabelTails)}",
        3 => $"{names.FamilyName()} {Pick(["Press", "Books", "Publishing", "Pictures", "Films", "Studios", "Entertainment", "Games"])}",
        _ => $"{Pick(Adjectives)} {Pick(Nouns)} {Pick(LabelTails)}",
    };

    /// <summary>A newspaper, magazine, radio or television station.</summary>
    public string Station() => random.Next(6) switch
    {
        0 => Pick(Media),
        1 => $"{Pick(["The ", ""])}{names.Town()} {Pick(["Times", "Herald", "Star", "News", "Post", "Tribune", "Gazette", "Chronicle", "Observer", "Courier", "Mail", "Sun", "Journal"])}",
        2 => $"{Pick(["W", "K"])}{Letter()}{Letter()}{(random.Next(2) == 0 ? Letter() : "")}{Pick(["", "-FM", "-TV", "-AM", "-DT"])}",
        3 => $"{Pick(["Radio", "Channel", "Capital", "Heart", "Classic"])} {Pick(Nouns)}{Pick(["", " FM"])}",
        4 => $"{random.Next(2, 9)}{Letter()}{Letter()}",
        _ => $"{Pick(["FOX", "ABC", "CBS", "NBC", "Nine", "Sky", "Channel"])} {random.Next(1, 60)}",
    };

    /// <summary>A school or faculty.</summary>
    public string School() => random.Next(9) switch
    {
        0 => Pick(Schools),
        1 => $"{names.Town()} {Pick(["High School", "Grammar School", "College", "Academy", "Elementary School", "State University", "Institute of Technology", "Community College", "Middle School"])}",
        2 => $"University of {names.Town()}",
        3 => $"St. {names.GivenName()}'s {Pick(["College", "School", "Academy", "High School"])}",
        4 => $"{names.FamilyName()} {Pick(["High School", "College", "University", "School of Law", "School of Business", "Medical School"])}",
        7 => $"{Pick(["Department", "Faculty", "School", "Institute", "College"])} of {Field()} and {Field()}",
        8 => $"{names.Town()} {Pick(["Institute", "Academy", "School", "Museum"])} of {Pick(["Arts and Sciences", "Science and Industry", "Fine Arts and Music", "Law and Economics"])}",
        5 => $"{names.Town()} {Pick(["School", "College", "Academy"])} of {Pick(["Music", "Art", "Arts", "Design", "Medicine", "Dramatic Art", "Law", "Economics", "Science"])}",
        _ => $"{Pick(["Royal", "National", "State", "Imperial"])} {Pick(["College", "Academy", "Conservatory", "Institute", "School"])} of {Pick(["Music", "Science", "Arts", "Dance", "Engineering", "Agriculture"])}",
    };

    /// <summary>A unit of an army, navy or air force.</summary>
    public string Unit() => random.Next(10) switch
    {
        0 => $"{Ordinal()} {Pick(["Infantry Division", "Armored Division", "Fighter Wing", "Cavalry Regiment", "Air Force", "Airborne Division", "Tank Battalion", "Fighter Squadron", "Bomb Group", "Panzer Division", "Army", "Corps", "Marine Regiment"])}",
        1 => $"No. {random.Next(1, 300)} {Pick(["Squadron", "Squadron RAF", "Squadron RAAF", "Wing", "Commando"])}",
        2 => $"{names.Town()} {Pick(["Regiment", "Rifles", "Fusiliers", "Light Infantry", "Highlanders", "Militia", "Guards"])}",
        3 => $"{Pick(["U.S.", "US", "Royal", "British", "German", "Indian", "Imperial Japanese", "Union", "Confederate", "Soviet"])} {Pick(["Army", "Navy", "Air Force", "Marine Corps", "Coast Guard", "Marines"])}",
        4 => $"Army of {Pick(["the ", ""])}{names.Town()}",
        8 => $"{random.Next(1, 120)} {Pick(["Air Division", "Fighter Wing", "Air Base Group", "Bombardment Group", "Squadron", "Air Defense Command"])}",
        9 => $"{Pick(["I", "II", "III", "IV", "V", "VI", "IX", "XI", "XX"])} {Pick(["Corps", "Army Corps", "Bomber Command"])}",
        5 => $"{names.FamilyName()} 's {Pick(["Brigade", "Division", "Corps"])}",
        6 => $"{Ordinal()} {names.Town()} {Pick(["Infantry", "Cavalry", "Volunteers", "Regiment", "Artillery"])}",
        _ => $"{Pick(["Royal", "Queen 's Own", "King 's Own"])} {names.Town()} {Pick(["Regiment", "Rifles", "Hussars", "Fusiliers", "Dragoons"])}",
    };

    /// <summary>A team of sportsmen.</summary>
    public string Team() => random.Next(7) switch
    {
        0 => names.CityTeam() + " " + Pick(Nicknames),
        1 => names.Town() + " " + Pick(Nicknames),
        2 => Pick(Nicknames),
        3 => $"{names.Town()} {Pick(Nicknames)}",
        4 => $"{names.Town()} {Pick(["F.C.", "A.F.C.", "FC", "RFC", "Hockey Club", "Football Club", "Cricket Club", "HC", "SC", "Rugby Club", "Athletic Club"])}",
        5 => $"{names.Town()} {Pick(["United", "City", "Town", "Athletic", "Rovers", "Wanderers", "County"])}",
        _ => $"{names.Country()} {Pick(["national football team", "national rugby union team", "national handball team", "women 's national team"])}",
    };

    /// <summary>A league.</summary>
    public string League() => random.Next(5) switch
    {
        0 => Pick(["National League", "American League", "Major League Baseball", "National Hockey League", "National Football League", "National Basketball Association", "Premier League", "Football League", "Serie A", "La Liga", "Bundesliga", "NHL", "NFL", "NBA", "MLB", "NCAA", "Big Ten Conference", "American Hockey League", "Continental Basketball Association", "Southern League"]),
        1 => $"{names.Nationality()} {Pick(["Football League", "Hockey League", "Premier League", "Basketball League", "First Division", "Rugby League"])}",
        2 => $"{names.Town()} {Pick(["League", "Athletic Conference", "Football League", "Intercollegiate Conference"])}",
        3 => $"{Pick(["Eastern", "Western", "Central", "Pacific Coast", "Southern", "Northern", "Atlantic"])} {Pick(["League", "Conference", "Hockey League", "Collegiate Athletic Conference"])}",
        _ => $"{Letter()}{Letter()}{Letter()}",
    };

    /// <summary>A party, church, union, society or charity.</summary>
    public string Society() => random.Next(13) switch
    {
        0 => Pick(Parties),
        1 => $"{names.Nationality()} {Pick(["Scout", "Chess", "Cycling", "Football", "Medical", "Bar", "Historical", "Olympic", "Tennis"])} {Pick(["Association", "Federation", "Society", "Committee", "Union", "Confederation"])}",
        2 => $"{Pick(["National", "Democratic", "Liberal", "Christian", "Socialist", "Peoples", "Labour", "Conservative", "Communist", "Republican"])} {Pick(["Party", "Alliance", "Union", "Front", "League", "Federation Party", "Democratic Party"])}{(random.Next(2) == 0 ? $" of {names.Country()}" : "")}",
        3 => $"{Pick(["Roman Catholic ", "Anglican ", ""])}{Pick(["Diocese", "Archdiocese"])} of {names.Town()}",
        4 => $"{Pick(["Church", "Society", "League", "Order", "Sons", "Friends", "Brotherhood", "Knights", "Daughters"])} of {Pick(["the ", ""])}{Pick(Nouns)}",
        5 => $"{names.FamilyName()} {Pick(["Foundation", "Trust", "Institute", "Fund", "Society", "Center"])}",
        6 => $"{names.Town()} {Pick(["Historical Society", "Chamber of Commerce", "City Council", "Police Department", "School District", "Fire Department", "Symphony Orchestra", "Public Library", "Housing Authority"])}",
        9 => $"{Pick(["American", "British", "Royal", "National", "International"])} {Pick(["College", "Society", "Association", "Union", "Academy"])} of {Field()}{Pick(["", " and " + Field()])}",
        10 => $"{Pick(["Ministry", "Department", "Bureau", "Board"])} of {Field()}{Pick(["", " and " + Field(), " , " + Field() + " and " + Field()])}",
        11 => $"{Pick(["Association", "Federation", "Amateur Union", "Court", "League", "Council"])} of {names.Country()}",
        12 => $"{Pick(["League", "Alliance", "Foundation", "Movement", "Campaign", "Coalition"])} {Pick(["for", "of", "against"])} {Pick(["Rights", "Peace", "Justice", "Reform", "Freedom", "Hunger", "War", "Animal Rights", "Human Rights"])}",
        7 => $"{names.Country()} {Pick(["First", "United", "Solidarity", "Renewal", "Labour Party"])}",
        _ => $"{Pick(["Institute", "Association", "Union", "Society", "Board"])} of {names.Field()} {Pick(["Engineers", "Workers", "Teachers", "Writers", "Employers", "Examiners"])}",
    };

    /// <summary>A railway, airline, or line of ships or buses.</summary>
    public string Line() => random.Next(7) switch
    {
        0 => $"{names.Town()} {Pick(["and", "&"])} {names.Town()} {Pick(["Railway", "Railroad", "Canal Company", "Railway Company"])}",
        1 => $"{names.Town()} {Pick(["Railway", "Railroad", "Airlines", "Airways", "Transit", "Metro", "Tramways", "Bus Company", "Ferries"])}",
        2 => $"{Pick(["Great", "London", "South", "North"])} {Pick(["Western", "Northern", "Eastern", "Southern"])} Railway",
        3 => $"{names.FamilyName()} {Pick(["Lines", "Airlines", "Shipping", "Coaches", "Aviation", "Air"])}",
        4 => $"{names.Town()} , {names.Town()} and {Pick(["Northern", "Western", "Southern"])} Railway",
        5 => $"{names.Town()} and {Pick(["South", "North"])} {Pick(["Western", "Eastern"])} {Pick(["Railway", "Railroad"])}",
        _ => $"Air {names.Country()}",
    };

    /// <summary>A shop, hospital, museum, theatre or hotel.</summary>
    public string House() => random.Next(5) switch
    {
        0 => $"{names.Town()} {Pick(["General Hospital", "Museum", "Art Gallery", "Theatre", "Opera", "Zoo", "Medical Center", "Museum of Art", "Public Library"])}",
        1 => $"{names.FamilyName()} 's",
        2 => $"{Pick(["Hotel", "Café", "Club", "Bar", "Hospital", "Museum", "Casino"])} {names.FamilyName()}",
        3 => $"{names.FamilyName()} {Pick(["Hotel", "Hospital", "Museum", "Gallery", "Theater", "Department Store", "Clinic", "Inn"])}",
        _ => $"The {Pick(Adjectives)} {Pick(Nouns)}",
    };

    /// <summary>The title of a song, film, book or game.</summary>
    public string Work() => random.Next(9) switch
    {
        0 => Pick(Works),
        1 => $"The {Pick(Nouns)}",
        2 => $"{Pick(Adjectives)} {Pick(Nouns)}",
        3 => $"The {Pick(Adjectives)} {Pick(Nouns)}",
        4 => $"{Pick(Nouns)} of the {Pick(Nouns)}",
        5 => Word(),
        6 => $"{Word()} {Pick(["the", "My", "Your", "in the", "for", "Me", "You", "and"])} {Pick(Nouns)}",
        7 => $"{names.GivenName()}{Pick(["", " 's " + Pick(Nouns)])}",
        _ => $"{Pick(Nouns)} {random.Next(1, 5)}",
    };

    /// <summary>A vehicle, weapon, ship, gadget or game.</summary>
    public string Thing() => random.Next(8) switch
    {
        0 => Pick(Products),
        1 => $"{Pick(["HMS", "USS", "SS", "RMS", "HMAS", "HMCS", "INS"])} {(random.Next(2) == 0 ? Pick(Nouns) : names.Town())}",
        2 => $"{Letter()}-{random.Next(1, 200)} {Pick(Nouns)}",
        3 => $"{names.BrandWord()} {random.Next(1, 990)}",
        4 => $"{Pick(Adjectives)} {Pick(Nouns)}",
        5 => $"{Letter()}{Letter()}-{random.Next(1, 90)}",
        6 => names.BrandWord(),
        _ => $"{names.BrandWord()} {Pick(Nouns)}",
    };

    /// <summary>A prize, festival, war or battle.</summary>
    public string Occasion() => random.Next(5) switch
    {
        0 => $"Battle of {names.Town()}",
        1 => $"{Pick(["World War I", "World War II", "American Civil War", "Korean War", "Vietnam War", "Cold War", "First World War", "Second World War", "Crimean War", "Gulf War", "Renaissance", "Industrial Revolution"])}",
        2 => $"{names.FamilyName()} {Pick(["Award", "Prize", "Trophy", "Cup", "Medal", "Tournament"])}",
        3 => $"{names.Town()} {Pick(["Festival", "Film Festival", "Jazz Festival", "Marathon", "Fair", "Cup", "Convention"])}",
        _ => Pick(["Academy Award", "Grammy Award", "Stanley Cup", "World Series", "Super Bowl", "Olympic Games", "Summer Olympics", "Winter Olympics", "Purple Heart", "Bronze Star", "Silver Star", "Medal of Honor", "Nobel Prize", "Pulitzer Prize", "World Cup", "Distinguished Service Cross", "Legion of Merit", "Emmy Award", "Tony Award", "Golden Globe"]),
    };

    /// <summary>A river, lake, mountain, county, street, station or building.</summary>
    public string Site() => random.Next(8) switch
    {
        0 => Pick(Places),
        1 => $"{names.Town()} {Pick(["County", "River", "Park", "Island", "Bay", "Street", "Road", "Station", "Bridge", "Airport", "Castle", "Township", "District", "Province"])}",
        2 => $"{Pick(["Lake", "Mount", "Cape", "Fort", "River", "Port"])} {names.FamilyName()}",
        3 => $"{names.FamilyName()} {Pick(["Street", "Avenue", "Hill", "Creek", "Stadium", "Field", "Park", "Building", "Tower", "Pond", "Brook", "Arena", "Square"])}",
        4 => $"{Pick(["North", "South", "East", "West", "Upper", "Lower", "New"])} {names.Town()}",
        5 => $"{names.Town()}-{names.Town()}",
        _ => names.Town(),
    };

    /// <summary>A people, faith, language, or one who belongs to them.</summary>
    public string People() => random.Next(2) == 0 ? Pick(Peoples) : names.Nationality();

    /// <summary>A subject that is taught or looked after: "Medicine", "Public Health".</summary>
    public string Field() => Pick(Fields);

    private static readonly string[] Fields =
        ["Physics", "Astronomy", "Medicine", "Surgery", "Dentistry", "Public Health", "Natural Resources", "Mines", "Water", "Fisheries", "Forestry", "Education", "Labour", "Transport", "Chemistry", "Biology", "Mathematics", "Statistics", "Music", "Drama", "Fine Arts", "Design", "Architecture", "Engineering", "Technology", "Agriculture", "Veterinary Medicine", "Law", "Philosophy", "Theology", "Religious Studies", "History", "Archaeology", "Anthropology", "Geography", "Geology", "Languages", "Literature", "Journalism", "Communications", "Business", "Economics", "Commerce", "Trade", "Nursing", "Pharmacy", "Psychology", "Social Work", "Veterans Affairs", "Homeland Security", "Housing", "Urban Development", "Environmental Protection", "Energy", "Defence", "Foreign Affairs", "Home Affairs", "Justice", "Culture", "Sport", "Tourism", "Writers", "Teachers", "Nurses", "Miners", "Scientists", "Broadcasters", "Composers", "Obstetricians", "Surgeons", "Physicians"];

    private static readonly string[] LabelTails = ["Records", "Music", "Recordings", "Entertainment", "Press", "Productions", "Publishing", "Studios", "Pictures"];

    private string Word()
    {
        var word = Pick(Common);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private string Ordinal()
    {
        var number = random.Next(1, 180);
        return number + (number % 100 is > 10 and < 14 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    private char Letter() => (char)('A' + random.Next(26));

    private static string[] Split(string words) => words.Split(' ');

    private string Pick(string[] list) => list[random.Next(list.Length)];
}
