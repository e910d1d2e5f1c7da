import java.io.File;
import java.io.Reader;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.*;
import org.apache.lucene.util.*;

/**
 * args: write FOLDER DOCUMENTS VECTORS, or dump FOLDER. Writes documents whose words carry bytes, with the formats of Lucene 4.6 to 4.8, in two
 * segments; VECTORS "yes": with term vectors. Or says all places of all words of an index: id, field, word, position, offsets, bytes.
 */
public class Payloads {
  public static void main(String[] args) throws Exception {
    Directory directory = FSDirectory.open(new File(args[1]));
    if (args[0].equals("dump")) dump(directory);
    else write(directory, Integer.parseInt(args[2]), args[3].equals("yes"));
  }

  static void write(Directory directory, int count, boolean vectors) throws Exception {
    LuceneTestCase.OLD_FORMAT_IMPERSONATION_IS_ACTIVE = true;
    Codec codec = (Codec) Class.forName("org.apache.lucene.codecs.lucene46.Lucene46RWCodec").getDeclaredConstructor().newInstance();
    for (int part = 0; part < 2; part++) {
      IndexWriterConfig config = new IndexWriterConfig(Version.LATEST, new Marking());
      config.setCodec(codec);
      config.setMergePolicy(NoMergePolicy.INSTANCE);
      IndexWriter writer = new IndexWriter(directory, config);
      for (int i = part * count / 2; i < (part + 1) * count / 2; i++) writer.addDocument(make(i, vectors));
      writer.close();
    }
  }

  static Document make(int i, boolean vectors) {
    FieldType both = new FieldType(TextField.TYPE_NOT_STORED);
    both.setIndexOptions(FieldInfo.IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    both.setStoreTermVectors(vectors);
    String text = "common w" + i % 7 + " v" + i % 131 + " common u" + i;
    Document d = new Document();
    d.add(new StringField("id", "" + i, Field.Store.YES));
    d.add(new Field("both", text, both));
    if (i % 3 != 0) d.add(new TextField("marked", text, Field.Store.NO));
    return d;
  }

  static void dump(Directory directory) throws Exception {
    DirectoryReader reader = DirectoryReader.open(directory);
    StringBuilder lines = new StringBuilder();
    for (AtomicReaderContext leaf : reader.leaves()) {
      AtomicReader segment = leaf.reader();
      String[] ids = new String[segment.maxDoc()];
      for (int doc = 0; doc < ids.length; doc++) ids[doc] = segment.document(doc).get("id");
      for (String field : segment.fields()) {
        TermsEnum terms = segment.terms(field).iterator(null);
        while (terms.next() != null) {
          DocsAndPositionsEnum places = terms.docsAndPositions(segment.getLiveDocs(), null);
          if (places == null) continue;
          while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int left = places.freq(); left > 0; left--) {
              int position = places.nextPosition();
              lines.append(ids[places.docID()] + " " + field + " " + terms.term().utf8ToString() + " " + position + " " + places.startOffset() + " " + places.endOffset() + " " + places.getPayload() + "\n");
            }
          }
        }
      }
    }
    System.out.print(lines);
    reader.close();
  }

  static class Marking extends Analyzer {
    protected TokenStreamComponents createComponents(String field, Reader reader) {
      Tokenizer words = new WhitespaceTokenizer(reader);
      return new TokenStreamComponents(words, new Marks(words));
    }
  }

  /** Gives words from no byte to eight, every four hundredth a thousand. */
  static class Marks extends TokenFilter {
    private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
    private int seen;

    Marks(TokenStream input) { super(input); }

    public boolean incrementToken() throws java.io.IOException {
      if (!input.incrementToken()) return false;
      seen++;
      byte[] bytes = new byte[seen % 400 == 0 ? 1000 : seen % 9];
      for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (seen * 31 + i);
      payload.setPayload(bytes.length == 0 ? null : new BytesRef(bytes));
      return true;
    }
  }
}
