using SeedSearch.Application.Searching;

namespace SeedSearch.Application.Tests.Searching;

public sealed class SearchTests : IAsyncLifetime, IDisposable
{
    private readonly Newsroom room = new Newsroom()
        .Print("a", "Rules for cyberspace are late. “The boats need no second fence”, Mara Lindqvist said. Mara Lindqvist of the Northport Harbour Board left.", "Fences", "2015-12-16", "Sample Courier")
        .Print("b", "The cyber-space debate goes on. “The boats need no second fence”, she said. “Paint is cheap”, Otto Brandt said.", "Paint", "2016-01-02", "Sample Herald")
        .Print("c", "The Northport Harbour Board met the Riverside Chess Club. The boat was late.");

    public void Dispose() => room.Dispose();

    public Task InitializeAsync() => room.RunAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("cyberspace", 2)]
    [InlineData("cyber-space", 2)]
    [InlineData("\"cyberspace\"", 1)]
    [InlineData("boats", 3)]
    [InlineData("\"boats\"", 2)]
    [InlineData("fence -she", 1)]
    [InlineData("fence OR paint", 3)]
    [InlineData("\"second fence\"", 2)]
    [InlineData("fenc*", 2)]
    [InlineData("said:boat", 2)]
    [InlineData("said:lindqvist", 0)]
    [InlineData("speaker:\"Mara Lindqvist\"", 2)]
    [InlineData("speaker:lindqvist", 2)]
    [InlineData("speaker:?", 0)]
    [InlineData("org:\"northport harbour board\"", 4)]
    [InlineData("names:\"Northport Harbour Board\"", 2)]
    [InlineData("for:\"Northport Harbour Board\"", 2)]
    [InlineData("topic:shipping", 3)]
    [InlineData("topic:economy", 3)]
    [InlineData("outlet:\"sample herald\"", 3)]
    [InlineData("kind:direct", 3)]
    [InlineData("found:otherArticle", 1)]
    [InlineData("date:2015-12..2016-01", 6)]
    [InlineData("date:2016", 3)]
    [InlineData("", 8)]
    public async Task A_query_finds(string query, int sentences)
    {
        var page = await room.FindAsync(query);
        Assert.Null(page.Slip);
        Assert.Equal(sentences, page.Sentences);
    }

    [Fact]
    public async Task Those_who_say_something_together_are_each_found_and_counted()
    {
        using var quay = new Newsroom().Print("d", "“The quay is closed”, Mara Lindqvist and Otto Brandt said. “Paint is cheap”, Otto Brandt said.");
        await quay.RunAsync();
        foreach (var (speaker, sentences) in new[] { ("Mara Lindqvist", 1L), ("Otto Brandt", 2L) })
        {
            Assert.Equal(sentences, (await quay.FindAsync($"speaker:\"{speaker}\"")).Sentences);
            Assert.Equal(sentences, (await quay.FindAsync("", new FacetChoice(Facet.Speaker, speaker))).Sentences);
        }

        var page = await quay.FindAsync("quay");
        Assert.Equal(1, page.Sentences);
        Assert.Equal([("Mara Lindqvist", 1L), ("Otto Brandt", 1L)], page.Facets.Single(f => f.Facet == Facet.Speaker).Values.Select(v => (v.Value, v.Sentences)).Order());
    }

    [Fact]
    public async Task Printings_of_one_statement_are_one_result()
    {
        var page = await room.FindAsync("fence");
        Assert.Equal((2L, 1L, 2L), (page.Sentences, page.Results, page.Articles));
        Assert.Equal(1, page.Hits.Single().OtherPrintings);
        Assert.Equal(2, (await room.FindAsync(new SearchRequest("fence") { EveryPrinting = true })).Results);
    }

    [Fact]
    public async Task Matches_are_marked_and_neighbours_shown()
    {
        var hit = (await room.FindAsync("paint")).Hits.Single();
        Assert.Equal(["“", "Paint", " is cheap”, Otto Brandt said."], hit.Fragments.Select(f => f.Text));
        Assert.Equal([false, true, false], hit.Fragments.Select(f => f.IsMatch));
        Assert.Equal("“The boats need no second fence”, she said.", hit.Before);
        Assert.Null(hit.After);
    }

    [Fact]
    public async Task Facets_leave_their_own_choices_aside()
    {
        var page = await room.FindAsync("", new FacetChoice(Facet.Speaker, "Otto Brandt"));
        Assert.Equal(1, page.Sentences);
        var speakers = page.Facets.Single(f => f.Facet == Facet.Speaker).Values;
        Assert.Equal([("Mara Lindqvist", 2L, ChoiceState.None), ("Otto Brandt", 1L, ChoiceState.Included)], speakers.Select(v => (v.Value, v.Sentences, v.State)));
        var topics = page.Facets.Single(f => f.Facet == Facet.Topic).Values;
        Assert.Empty(topics);
    }

    [Fact]
    public async Task Excluded_values_are_left_out_and_stay_in_sight()
    {
        var page = await room.FindAsync("fence", new FacetChoice(Facet.Outlet, "Sample Herald", Excluded: true));
        Assert.Equal(1, page.Sentences);
        Assert.Contains(page.Facets.Single(f => f.Facet == Facet.Outlet).Values, v => v.State == ChoiceState.Excluded);
    }

    [Fact]
    public async Task Topics_are_a_tree()
    {
        var topics = (await room.FindAsync("boats")).Facets.Single(f => f.Facet == Facet.Topic).Values;
        Assert.Equal([("economy", "economy", 0, 3L), ("economy/shipping", "shipping", 1, 3L)], topics.Select(t => (t.Value, t.Label, t.Depth, t.Sentences)));
    }

    [Fact]
    public async Task All_of_asks_for_every_chosen_value()
    {
        FacetChoice[] both = [new(Facet.Organisation, "Northport Harbour Board"), new(Facet.Organisation, "Riverside Chess Club")];
        Assert.Equal(4, (await room.FindAsync("", both)).Sentences);
        Assert.Equal(1, (await room.FindAsync(new SearchRequest("") { Choices = both, AllOf = new HashSet<Facet> { Facet.Organisation } })).Sentences);
    }

    [Theory]
    [InlineData(Facet.Mentioned, "names")]
    [InlineData(Facet.SpeakingFor, "for")]
    [InlineData(Facet.FoundBy, "found")]
    public async Task Mentioned_spoken_for_and_found_by_are_told_apart_and_agree_with_their_words(Facet facet, string key)
    {
        var values = (await room.Index.FacetAsync(new(""), facet, "", 100, CancellationToken.None)).Values;
        Assert.NotEmpty(values);
        foreach (var value in values)
        {
            var chosen = await room.FindAsync("", new FacetChoice(facet, value.Value));
            Assert.Equal(value.Sentences, chosen.Sentences);
            Assert.Equal(value.Sentences, (await room.FindAsync($"{key}:\"{value.Value}\"")).Sentences);
            Assert.Equal(ChoiceState.Included, chosen.Facets.Single(f => f.Facet == facet).Values.Single(v => v.Value == value.Value).State);
        }

        Assert.DoesNotContain((await room.FindAsync("")).Facets, f => f.Facet == facet);
    }

    [Fact]
    public async Task Undated_sentences_come_last_in_both_orders()
    {
        var newest = await room.FindAsync(new SearchRequest("boat") { Sort = SortOrder.Newest, EveryPrinting = true });
        var oldest = await room.FindAsync(new SearchRequest("boat") { Sort = SortOrder.Oldest, EveryPrinting = true });
        Assert.Equal(["b", "a", "c"], newest.Hits.Select(h => h.Sentence.Article.Id));
        Assert.Equal(["a", "b", "c"], oldest.Hits.Select(h => h.Sentence.Article.Id));
    }

    [Fact]
    public async Task Days_of_printing_narrow_with_both_ends_included()
    {
        var day = new DateOnly(2015, 12, 16);
        Assert.Equal(3, (await room.FindAsync(new SearchRequest("") { From = day, To = day })).Sentences);
        Assert.Equal(0, (await room.FindAsync(new SearchRequest("") { From = day.AddDays(1), To = day.AddDays(2) })).Sentences);
    }

    [Theory]
    [InlineData("\"fence", 0)]
    [InlineData("fence (paint", 6)]
    [InlineData("fence kind:sideways", 6)]
    [InlineData("fence date:yesterday", 6)]
    public async Task A_slip_is_searched_as_plain_words_and_said(string query, int position)
    {
        var page = await room.FindAsync(query);
        Assert.NotNull(page.Slip);
        Assert.InRange(page.Slip.Position, position, query.Length);
        Assert.NotEmpty(page.Slip.Hint);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_part_that_killed_it_is_named()
    {
        var page = await room.FindAsync("fence zeppelin", new FacetChoice(Facet.Outlet, "Sample Courier"));
        Assert.Equal(0, page.Sentences);
        Assert.Equal([("zeppelin", 1L)], page.Relaxations.Select(r => (r.Without, r.Sentences)));
        Assert.Equal("fence", page.Relaxations[0].Request.Query);
    }

    [Fact]
    public async Task Where_no_part_alone_is_to_blame_each_is_counted_by_itself()
    {
        var page = await room.FindAsync("zeppelinfahrt fence airship", new FacetChoice(Facet.Outlet, "Sample Nowhere"));
        Assert.Equal((0, 0), (page.Sentences, page.Relaxations.Count));
        Assert.Equal(4, page.Alone.Count);
        Assert.Equal(0, page.Alone.Single(part => part.Part == "zeppelinfahrt").Sentences);
        Assert.Equal((await room.FindAsync("fence")).Sentences, page.Alone.Single(part => part.Part == "fence").Sentences);
        Assert.Equal("Sample Nowhere", page.Alone.Single(part => part.Choice is not null).Choice!.Value);
        Assert.Empty((await room.FindAsync("fence zeppelin", new FacetChoice(Facet.Outlet, "Sample Courier"))).Alone);
        Assert.Empty((await room.FindAsync("zeppelinfahrt")).Alone);
    }

    [Fact]
    public async Task Every_page_can_be_reached_and_all_are_read_in_order()
    {
        var all = new List<Hit>();
        await foreach (var hit in room.Index.AllAsync(new SearchRequest("") { EveryPrinting = true }, null, CancellationToken.None))
        {
            all.Add(hit);
        }

        var paged = new List<SentenceId>();
        for (var page = 1; page <= 4; page++)
        {
            paged.AddRange((await room.FindAsync(new SearchRequest("") { EveryPrinting = true, Page = page, PageSize = 2 })).Hits.Select(h => h.Sentence.Id));
        }

        Assert.Equal(8, all.Count);
        Assert.Equal(all.Select(h => h.Sentence.Id), paged);
    }

    [Fact]
    public async Task Counts_are_the_same_on_every_page_and_differ_with_the_request()
    {
        var first = await room.FindAsync(new SearchRequest("boat") { PageSize = 1 });
        var second = await room.FindAsync(new SearchRequest("boat") { PageSize = 1, Page = 2 });
        Assert.Equal((first.Sentences, first.Articles, first.Results), (second.Sentences, second.Articles, second.Results));
        Assert.Equal(first.Facets.Select(f => f.Values.Count), second.Facets.Select(f => f.Values.Count));
        Assert.NotEqual(first.Hits[0].Sentence.Id, second.Hits[0].Sentence.Id);
        var narrowed = await room.FindAsync(new SearchRequest("boat") { PageSize = 1, Choices = [new FacetChoice(Facet.Speaker, "Mara Lindqvist")] });
        Assert.NotEqual(first.Sentences, narrowed.Sentences);
        Assert.NotEqual(narrowed.Sentences, (await room.FindAsync("boat", new FacetChoice(Facet.Speaker, "Mara Lindqvist", Excluded: true))).Sentences);
    }

    [Fact]
    public async Task Plain_words_take_any_text()
    {
        Assert.Equal(3, (await room.FindAsync(new SearchRequest("fence: (paint \" AND") { PlainWords = true, AnyWord = true })).Sentences);
        Assert.Equal(0, (await room.FindAsync(new SearchRequest("???") { PlainWords = true })).Sentences);
    }

    [Fact]
    public async Task Values_of_a_facet_are_found_by_letters()
    {
        var counts = await room.Index.FacetAsync(new SearchRequest("fence"), Facet.Speaker, "LIND", 5, CancellationToken.None);
        Assert.Equal([("Mara Lindqvist", 2L)], counts.Values.Select(v => (v.Value, v.Sentences)));
        Assert.Equal(["Northport Harbour Board", "Riverside Chess Club"], (await room.Index.ListAsync(Facet.Organisation, "", CancellationToken.None)).Select(v => v.Value));
    }

    [Fact]
    public async Task Typing_is_helped_along()
    {
        var suggestions = await room.Index.SuggestAsync("lin", 5, CancellationToken.None);
        Assert.Contains(new Suggestion("Mara Lindqvist", Facet.Speaker, 2), suggestions);
    }

    [Theory]
    [InlineData("fen")]
    [InlineData("the FEN")]
    [InlineData("(board OR fén")]
    public async Task The_last_word_typed_is_completed_to_words_of_the_sentences(string typed)
    {
        var counted = await room.FindAsync("\"fence\"");
        Assert.Contains(new Suggestion("fence", null, counted.Sentences), await room.Index.SuggestAsync(typed, 5, CancellationToken.None));
    }

    [Theory]
    [InlineData("fen ")]
    [InlineData("speaker:fen")]
    [InlineData("th")]
    public async Task No_word_is_put_where_none_is_wanted(string typed)
        => Assert.DoesNotContain(await room.Index.SuggestAsync(typed, 20, CancellationToken.None), s => s.Facet is null && s.Text is "fence" or "the");

    [Fact]
    public async Task A_word_that_is_hardly_printed_may_be_meant_otherwise()
    {
        for (var n = 0; n < 6; n++)
        {
            room.Print($"more{n}", $"The fence number {n} was painted.");
        }

        await room.RunAsync();
        Assert.Equal(new DidYouMean("fence", 8), (await room.FindAsync("fencw")).DidYouMean);
        Assert.Null((await room.FindAsync("fence")).DidYouMean);
    }

    [Fact]
    public async Task A_table_crosses_two_facets()
    {
        var table = await room.Index.CrossAsync(new SearchRequest(""), Facet.Speaker, 0, 5, Facet.Outlet, 5, CancellationToken.None);
        Assert.Equal(["Mara Lindqvist", "Otto Brandt"], table.Rows.Select(r => r.Value));
        var herald = table.Columns.ToList().FindIndex(c => c.Value == "Sample Herald");
        Assert.Equal([1L, 1L], table.Sentences.Select(row => row[herald]));
    }

    [Fact]
    public async Task Each_cell_of_a_table_counts_what_its_search_finds()
    {
        foreach (var (rows, columns) in new[] { (Facet.Speaker, Facet.Topic), (Facet.Topic, Facet.Outlet), (Facet.Outlet, Facet.Month), (Facet.Organisation, Facet.Speaker) })
        {
            foreach (var request in new[] { new SearchRequest("") { EveryPrinting = true }, new SearchRequest("fence OR rain") { Choices = [new(Facet.Outlet, "Sample Herald")] } })
            {
                var table = await room.Index.CrossAsync(request, rows, 0, 9, columns, 9, CancellationToken.None);
                foreach (var (row, r) in table.Rows.Select((row, r) => (row, r)))
                {
                    foreach (var (column, c) in table.Columns.Select((column, c) => (column, c)))
                    {
                        // A choice among the columns is left aside, as where they are counted.
                        var choices = request.Choices.Where(choice => choice.Facet != columns && choice.Facet != rows).Append(new(rows, row.Value)).Append(new(columns, column.Value));
                        var isChosen = request.Choices.All(choice => choice.Facet != rows || choice.Value == row.Value);
                        if (isChosen) Assert.Equal((await room.FindAsync(request with { Choices = [.. choices] })).Sentences, table.Sentences[r][c]);
                    }
                }
            }
        }
    }

    [Fact]
    public async Task A_table_is_read_in_pages_of_rows_and_tells_how_many_there_are()
    {
        var second = await room.Index.CrossAsync(new SearchRequest(""), Facet.Speaker, 1, 1, Facet.Outlet, int.MaxValue, CancellationToken.None);
        Assert.Equal("Otto Brandt", Assert.Single(second.Rows).Value);
        Assert.Equal((2, second.Columns.Count), (second.TotalRows, second.TotalColumns));
        Assert.Empty((await room.Index.CrossAsync(new SearchRequest(""), Facet.Speaker, 2, 5, Facet.Outlet, 5, CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task What_is_left_out_is_told_as_what_it_is()
    {
        var later = await room.FindAsync(new SearchRequest("fence") { From = new(2999, 1, 1) });
        var days = Assert.Single(later.Relaxations);
        Assert.True(days is { IsDays: true, Choice: null, Request.From: null });

        var speakers = (await room.FindAsync("fence")).Facets.Single(f => f.Facet == Facet.Speaker).Values;
        var nobody = await room.FindAsync(new SearchRequest("fence") { Choices = [.. speakers.Select(s => new FacetChoice(Facet.Speaker, s.Value, Excluded: true))] });
        Assert.Equal(0, nobody.Sentences);
        Assert.All(nobody.Relaxations, way => Assert.True(!way.IsDays && way.Choice is { Excluded: true } != (way.Without == "fence")));
        Assert.Equal(speakers.Select(s => s.Sentences).Order(), nobody.Relaxations.Where(way => way.Choice is not null).Select(way => way.Sentences).Order());
    }

    [Fact]
    public async Task A_search_that_is_cancelled_ends() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => room.Index.SearchAsync(new SearchRequest("fence"), new CancellationToken(canceled: true)));
}
