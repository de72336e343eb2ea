package org.isogloss.core.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;

/**
 * Cuts documents into sentences and tokens: OpenNLP's models, then a correction pass that joins
 * what was cut after an abbreviation or an initial and cuts what a citation mark hid.
 *
 * <p>One segmenter serves one thread at a time.
 */
public final class Segmenter {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(DataFile.lines(Segmenter.class, "abbreviations.txt"));
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.$");

  /** A full stop, a citation mark, a blank and a capital: the sentence ends after the mark. */
  private static final Pattern END_BEFORE_CITATION =
      Pattern.compile("[.!?][”\"’')]?\\[\\d[\\d,;–\\s-]*](?=\\s+[\\p{Lu}“\"])");

  private final SentenceDetectorME sentences =
      new SentenceDetectorME(
          Segmenter.<SentenceModel>model(
              "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new));
  private final TokenizerME tokens =
      new TokenizerME(
          Segmenter.<TokenizerModel>model(
              "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new));

  /** All sentences of a document, in order. */
  public List<Sentence> segment(Document document) {
    List<Sentence> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.zone().hasSentences()) {
        found.add(new Sentence(block, block.span(), List.of()));
        continue;
      }
      String text = block.span().in(document.prose());
      for (Span sentence : sentences(text)) {
        List<Span> words = new ArrayList<>();
        int start = block.span().start() + sentence.start();
        for (opennlp.tools.util.Span token : tokens.tokenizePos(sentence.in(text))) {
          words.add(new Span(start + token.getStart(), start + token.getEnd()));
        }
        found.add(new Sentence(block, sentence.shifted(block.span().start()), words));
      }
    }
    return found;
  }

  /** The sentences of one paragraph, as spans into it, without the blanks around them. */
  public List<Span> sentences(String paragraph) {
    List<Span> joined = new ArrayList<>();
    for (opennlp.tools.util.Span part : sentences.sentPosDetect(paragraph)) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && goesOn(last.in(paragraph))) {
        joined.set(joined.size() - 1, new Span(last.start(), part.getEnd()));
      } else {
        joined.add(new Span(part.getStart(), part.getEnd()));
      }
    }
    List<Span> cut = new ArrayList<>();
    for (Span sentence : joined) {
      int start = sentence.start();
      Matcher matcher = END_BEFORE_CITATION.matcher(sentence.in(paragraph));
      while (matcher.find()) {
        int end = sentence.start() + matcher.end();
        cut.add(new Span(start, end));
        start = end;
        while (start < sentence.end() && Character.isWhitespace(paragraph.charAt(start))) {
          start++;
        }
      }
      if (start < sentence.end()) {
        cut.add(new Span(start, sentence.end()));
      }
    }
    return cut;
  }

  private static boolean goesOn(String sentence) {
    Matcher matcher = LAST_WORD.matcher(sentence);
    if (!matcher.find()) {
      return false;
    }
    String word = matcher.group(1);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T model(String file, Loader<T> loader) {
    try (InputStream in = Segmenter.class.getResourceAsStream("/" + file)) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the model " + file, e);
    }
  }
}
