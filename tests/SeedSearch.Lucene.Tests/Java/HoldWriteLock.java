import java.io.File;
import org.apache.lucene.store.*;

/** args: FOLDER SIGN. Takes the write lock as Lucene's IndexWriter does, says so in the file SIGN, and holds it until its input ends. */
public class HoldWriteLock {
  public static void main(String[] args) throws Exception {
    Directory directory = FSDirectory.open(new File(args[0]));
    Lock lock = directory.makeLock("write.lock");
    if (!lock.obtain()) {
      System.out.println("refused");
      return;
    }
    new File(args[1]).createNewFile();
    while (System.in.read() >= 0) {
    }
    lock.close();
    System.out.println("held");
  }
}
