package org.isogloss.core.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.LanguageWords;

/** One side of a translation, cut into sentences. */
public final class TextSide {

  /** What may be the same in both texts: a number, or a word in Latin letters. */
  private static final Pattern ANCHOR =
      Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{IsLatin}_][\\p{IsLatin}\\d_]+");

  private final List<Document> documents;
  private final List<SideSentence> sentences;

  private TextSide(List<Document> documents, List<SideSentence> sentences) {
    this.documents = List.copyOf(documents);
    this.sentences = List.copyOf(sentences);
  }

  /** The English side. */
  public static TextSide english(List<Document> documents) {
    Segmenter segmenter = new Segmenter();
    return of(documents, new LanguageWords(LanguageTag.ENGLISH), segmenter::sentences);
  }

  /**
   * The other side.
   *
   * @param documents its documents, in order
   * @param language its language
   */
  public static TextSide other(List<Document> documents, LanguageTag language) {
    LanguageWords words = new LanguageWords(language);
    return of(documents, words, words::sentences);
  }

  /** Cuts a paragraph into sentences. */
  private interface Cutter {
    List<Span> sentences(String paragraph);
  }

  private static TextSide of(List<Document> documents, LanguageWords words, Cutter cutter) {
    List<SideSentence> found = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      for (Block block : document.blocks()) {
        String text = block.span().in(document.prose());
        List<Span> sentences =
            block.zone().hasSentences()
                ? cutter.sentences(text)
                : List.of(new Span(0, text.length()));
        for (Span sentence : sentences) {
          String written = sentence.in(text);
          found.add(
              new SideSentence(
                  i,
                  block,
                  sentence.shifted(block.span().start()),
                  block.zone() == Zone.CODE ? List.of() : keys(written, words),
                  anchors(written)));
        }
      }
    }
    return new TextSide(documents, found);
  }

  private static List<String> keys(String sentence, LanguageWords words) {
    return words.words(sentence).stream().map(span -> words.key(span.in(sentence))).toList();
  }

  private static List<String> anchors(String sentence) {
    List<String> found = new ArrayList<>();
    Matcher anchor = ANCHOR.matcher(LanguageWords.folded(sentence));
    while (anchor.find()) {
      found.add(anchor.group().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  /** Its documents, in order. */
  public List<Document> documents() {
    return documents;
  }

  List<SideSentence> sentences() {
    return sentences;
  }
}
