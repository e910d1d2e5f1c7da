import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.PrintStream;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Says what Lucene makes of texts. Standard input: each text as a number of UTF-16 code units (4 bytes, big-endian) and the
 * units (2 bytes each). Arguments: english|standard|folding, then terms (a line a term: the term's code units in
 * hexadecimal, start, end, position increment, type; then a line "."), or hashes (a line a text: a hash of all that).
 */
public class Terms {
    public static void main(String[] args) throws Exception {
        final String kind = args[0];
        boolean hashes = args[1].equals("hashes");
        Analyzer analyzer = kind.equals("english") ? new EnglishAnalyzer() : new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field, java.io.Reader reader) {
                StandardTokenizer words = new StandardTokenizer(reader);
                return new TokenStreamComponents(words, kind.equals("folding") ? new ASCIIFoldingFilter(words) : words);
            }
        };
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        PrintStream out = new PrintStream(new java.io.BufferedOutputStream(System.out, 1 << 16), false, "UTF-8");
        StringBuilder line = new StringBuilder();
        while (true) {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                break;
            }
            byte[] bytes = new byte[length * 2];
            in.readFully(bytes);
            char[] text = new char[length];
            for (int i = 0; i < length; i++) {
                text[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
            }
            long hash = 1125899906842597L;
            TokenStream terms = analyzer.tokenStream("text", new StringReader(new String(text)));
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = terms.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = terms.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = terms.addAttribute(TypeAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                if (hashes) {
                    for (int i = 0; i < term.length(); i++) {
                        hash = hash * 31 + term.buffer()[i];
                    }
                    hash = ((hash * 31 + place.startOffset()) * 31 + place.endOffset()) * 31 + step.getPositionIncrement();
                } else {
                    line.setLength(0);
                    for (int i = 0; i < term.length(); i++) {
                        line.append(String.format("%04X", (int) term.buffer()[i]));
                    }
                    line.append(' ').append(place.startOffset()).append(' ').append(place.endOffset()).append(' ')
                        .append(step.getPositionIncrement()).append(' ').append(type.type()).append('\n');
                    out.print(line);
                }
            }
            terms.end();
            terms.close();
            out.print(hashes ? hash + "\n" : ".\n");
        }
        out.flush();
    }
}
