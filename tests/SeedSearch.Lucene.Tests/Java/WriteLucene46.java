import java.io.File;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.*;

/** args: FOLDER DOCUMENTS. Writes made-up documents with the formats of Lucene 4.6 to 4.8, a compound segment and one of files, with deletes. */
public class WriteLucene46 {
  public static void main(String[] args) throws Exception {
    LuceneTestCase.OLD_FORMAT_IMPERSONATION_IS_ACTIVE = true;
    Codec codec = (Codec) Class.forName("org.apache.lucene.codecs.lucene46.Lucene46RWCodec").getDeclaredConstructor().newInstance();
    int count = Integer.parseInt(args[1]);
    for (int part = 0; part < 2; part++) {
      IndexWriterConfig config = new IndexWriterConfig(Version.LATEST, new WhitespaceAnalyzer());
      config.setCodec(codec);
      config.setUseCompoundFile(part == 0);
      config.setMergePolicy(NoMergePolicy.INSTANCE);
      IndexWriter writer = new IndexWriter(FSDirectory.open(new File(args[0])), config);
      for (int i = part * count / 2; i < (part + 1) * count / 2; i++) writer.addDocument(make(i, part));
      writer.deleteDocuments(new Term("id", "" + (part * count / 2 + 5)));
      writer.close();
    }
  }

  static Document make(int i, int part) {
    FieldType marked = new FieldType(TextField.TYPE_STORED);
    marked.setIndexOptions(FieldInfo.IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    if (part == 1) {
      marked.setStoreTermVectors(true);
      marked.setStoreTermVectorPositions(true);
      marked.setStoreTermVectorOffsets(true);
    }
    Document d = new Document();
    d.add(new Field("text", "common w" + i % 7 + " v" + i % 131 + " common u" + i, marked));
    d.add(new StringField("id", "" + i, Field.Store.YES));
    d.add(new StoredField("number", i * 3L));
    d.add(new NumericDocValuesField("spread", i * 1000003L));
    d.add(new NumericDocValuesField("few", i % 5 * 100000));
    d.add(new NumericDocValuesField("steps", 7 + i * 86400L));
    if (i % 3 == 0) d.add(new NumericDocValuesField("some", i));
    d.add(new SortedDocValuesField("kind", new BytesRef("kind" + i % 300)));
    d.add(new SortedSetDocValuesField("set", new BytesRef("a" + i % 40)));
    d.add(new SortedSetDocValuesField("set", new BytesRef("long" + i % 9)));
    d.add(new BinaryDocValuesField("bytes", new BytesRef("" + i)));
    return d;
  }
}
