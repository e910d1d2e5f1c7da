import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldCacheRangeFilter;
import org.apache.lucene.search.FilteredQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.NumericRangeQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryWrapperFilter;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/**
 * Answers queries. Argument: the index's folder, then the dimensions to count. Standard input: a query a line, in prefix notation with
 * tabs between the words (QueryNotation on our side). Output, a line a query: total, documents, scores, and each dimension's ten
 * most frequent values with their counts, with tabs between.
 */
public class Answers {
    public static void main(String[] args) throws Exception {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(new File(args[0])));
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        BooleanQuery.setMaxClauseCount(100000);
        String[] dimensions = Arrays.copyOfRange(args, 1, args.length);
        SortedSetDocValuesReaderState state = dimensions.length == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        for (String line; (line = in.readLine()) != null; ) {
            Query query = read(new ArrayDeque<String>(Arrays.asList(line.split("\t", -1))));
            FacetsCollector hits = new FacetsCollector();
            TopDocs top = FacetsCollector.search(searcher, query, 10, hits);
            List<String> docs = new ArrayList<String>();
            List<String> scores = new ArrayList<String>();
            for (ScoreDoc hit : top.scoreDocs) {
                docs.add(Integer.toString(hit.doc));
                scores.add(Float.toString(hit.score));
            }
            StringBuilder answer = new StringBuilder(top.totalHits + "\t" + join(docs) + "\t" + join(scores));
            Facets facets = state == null ? null : new SortedSetDocValuesFacetCounts(state, hits);
            for (String dimension : dimensions) {
                FacetResult result = facets.getTopChildren(10, dimension);
                List<String> values = new ArrayList<String>();
                if (result != null) {
                    for (LabelAndValue value : result.labelValues) {
                        values.add(value.label + "=" + value.value);
                    }
                }
                answer.append('\t').append(join(values));
            }
            out.print(answer.append('\n'));
        }
        out.flush();
    }

    private static String join(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            text.append(text.length() == 0 ? "" : ",").append(word);
        }
        return text.toString();
    }

    private static Query read(Deque<String> words) {
        String kind = words.pop();
        if (kind.equals("term")) {
            return new TermQuery(new Term(words.pop(), words.pop()));
        } else if (kind.equals("all")) {
            return new MatchAllDocsQuery();
        } else if (kind.equals("prefix")) {
            return new PrefixQuery(new Term(words.pop(), words.pop()));
        } else if (kind.equals("wildcard")) {
            return new WildcardQuery(new Term(words.pop(), words.pop()));
        } else if (kind.equals("fuzzy")) {
            return new FuzzyQuery(new Term(words.pop(), words.pop()), number(words), number(words), number(words), true);
        } else if (kind.equals("constant")) {
            return new ConstantScoreQuery(read(words));
        } else if (kind.equals("boost")) {
            float boost = Float.parseFloat(words.pop());
            Query inner = read(words);
            inner.setBoost(inner.getBoost() * boost);
            return inner;
        } else if (kind.equals("int")) {
            return NumericRangeQuery.newIntRange(words.pop(), 8, number(words), number(words), true, true);
        } else if (kind.equals("values")) {
            return new ConstantScoreQuery(FieldCacheRangeFilter.newLongRange(words.pop(), Long.valueOf(words.pop()), Long.valueOf(words.pop()), true, true));
        } else if (kind.equals("filtered")) {
            return new FilteredQuery(read(words), new QueryWrapperFilter(read(words)));
        } else if (kind.equals("phrase")) {
            String field = words.pop();
            PhraseQuery phrase = new PhraseQuery();
            phrase.setSlop(number(words));
            for (int left = number(words); left > 0; left--) {
                int position = number(words);
                phrase.add(new Term(field, words.pop()), position);
            }
            return phrase;
        } else if (kind.equals("boolean")) {
            BooleanQuery query = new BooleanQuery();
            query.setMinimumNumberShouldMatch(number(words));
            for (int left = number(words); left > 0; left--) {
                BooleanClause.Occur occur = BooleanClause.Occur.valueOf(words.pop());
                query.add(read(words), occur);
            }
            return query;
        }
        throw new IllegalArgumentException(kind);
    }

    private static int number(Deque<String> words) {
        return Integer.parseInt(words.pop());
    }
}
