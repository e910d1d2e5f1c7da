import java.io.File;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.Version;

/** args: FOLDER ID... Deletes documents of an index, without writing new segments; says how many are left. */
public class ChangeIndex {
  public static void main(String[] args) throws Exception {
    Directory directory = FSDirectory.open(new File(args[0]));
    IndexWriterConfig config = new IndexWriterConfig(Version.LATEST, new WhitespaceAnalyzer());
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    IndexWriter writer = new IndexWriter(directory, config);
    for (int i = 1; i < args.length; i++) writer.deleteDocuments(new Term("id", args[i]));
    writer.close();
    DirectoryReader reader = DirectoryReader.open(directory);
    System.out.println(reader.numDocs());
    reader.close();
  }
}
