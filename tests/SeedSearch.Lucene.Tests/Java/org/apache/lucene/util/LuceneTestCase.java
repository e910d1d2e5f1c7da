package org.apache.lucene.util;

/** Lucene's writers of old formats look here whether they may write; the real class would need JUnit. */
public class LuceneTestCase {
  public static boolean OLD_FORMAT_IMPERSONATION_IS_ACTIVE = true;
}
