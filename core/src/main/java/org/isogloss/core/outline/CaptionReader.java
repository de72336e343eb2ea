package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.Patterns;

/** Reads the captions of a document. */
final class CaptionReader {

  private static final Patterns PATTERNS =
      new Patterns(CaptionReader.class, "outline-patterns.txt");

  /** The longest paragraph that is read as a caption though the markup does not say so. */
  private static final int LONGEST_UNMARKED = 160;

  /** The longest one of them that has no mark after its number and none at its end. */
  private static final int LONGEST_FRAGMENT = 80;

  private CaptionReader() {}

  static List<Caption> read(Document document) {
    List<Caption> captions = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block.zone()) {
        case CAPTION -> captions.add(caption(document, block));
        case BODY, LIST_ITEM, TABLE -> unmarked(document, block).ifPresent(captions::add);
        default -> {}
      }
    }
    return captions;
  }

  private static Caption caption(Document document, Block block) {
    String text = block.span().in(document.prose());
    Matcher matcher = LabelWords.LABEL.matcher(text);
    if (!matcher.lookingAt()) {
      return new Caption(block, Optional.empty(), block.span());
    }
    String word = word(matcher);
    String rest = text.substring(matcher.end());
    String separator = "";
    int title = matcher.end();
    for (Pattern pattern : PATTERNS.named("caption-separator")) {
      Matcher after = pattern.matcher(rest);
      if (after.lookingAt()) {
        separator = after.group(1) == null ? "" : after.group(1);
        title = matcher.end() + after.end();
      }
    }
    int start = block.span().start();
    Span label = new Span(start, start + matcher.end("number"));
    return new Caption(
        block,
        Optional.of(
            new Caption.Label(
                LabelWords.kind(word), word, matcher.group("number"), separator, label)),
        new Span(start + title, block.span().end()));
  }

  static String word(Matcher matcher) {
    String full = matcher.group("full");
    return full == null ? matcher.group("close") : full;
  }

  /** A short paragraph such as “Figure 1.5 Code completion”, which is not a sentence. */
  private static Optional<Caption> unmarked(Document document, Block block) {
    if (block.span().length() > LONGEST_UNMARKED) {
      return Optional.empty();
    }
    Caption caption = caption(document, block);
    boolean isCaption =
        caption.label().filter(label -> isNumberedFloat(label.kind())).isPresent()
            && !caption.title().isEmpty()
            && beginsCaption(caption, document)
            && (block.zone() != Zone.TABLE || !caption.label().get().separator().isEmpty());
    return isCaption ? Optional.of(caption) : Optional.empty();
  }

  private static boolean isNumberedFloat(LabelKind kind) {
    return !kind.isSection() && kind != LabelKind.EQUATION;
  }

  private static boolean beginsCaption(Caption caption, Document document) {
    String title = caption.title().in(document.prose());
    return caption.label().orElseThrow().separator().isEmpty()
        ? title.length() <= LONGEST_FRAGMENT && title.matches(".*[\\p{L}\\p{N})”’\"']")
        : Character.isUpperCase(title.codePointAt(0));
  }
}
