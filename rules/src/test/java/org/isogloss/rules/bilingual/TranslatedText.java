package org.isogloss.rules.bilingual;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.text.AnalyzedDocument;

/** An English and a Chinese text, a paragraph for each pair of sentences. */
public final class TranslatedText {

  private final List<String> english = new ArrayList<>();
  private final List<String> source = new ArrayList<>();
  private final double confidence;

  public TranslatedText() {
    this(1);
  }

  /** A translation whose pairs are only this certain. */
  public TranslatedText(double confidence) {
    this.confidence = confidence;
  }

  public TranslatedText add(String translation, String original) {
    english.add(translation);
    source.add(original);
    return this;
  }

  /** The document beside its source. */
  public AnalyzedDocument document() {
    return document(Bitext.Side.TARGET);
  }

  /**
   * The document beside the Chinese text.
   *
   * @param side the side of the English text
   */
  public AnalyzedDocument document(Bitext.Side side) {
    Document document = read();
    List<SegmentPair> pairs = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      Block block = document.blocks().get(i);
      pairs.add(
          new SegmentPair(
              "",
              SegmentPair.State.TRANSLATED,
              Optional.of(new SegmentPair.English(block.span(), List.of())),
              Optional.of(new SegmentPair.Other(source.get(i), new Span(0, 1), List.of())),
              confidence));
    }
    Document beside = document.with(new Bitext(side, Optional.of(new LanguageTag("zh")), pairs));
    return new AnalyzedDocument(beside, new Segmenter().segment(beside));
  }

  private Document read() {
    byte[] bytes = String.join("\n\n", english).getBytes(UTF_8);
    try {
      return new MarkdownReader().read(new DocumentId("en.md"), bytes);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
  }
}
