package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.SegmentPair;
import org.isogloss.core.document.Span;

/** The tags of a text: those of the file, and the markup and placeholders among its words. */
final class UnitTags {

  /** An element of HTML; comments have no name. */
  private static final Pattern ELEMENT = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9]*)");

  private UnitTags() {}

  /** The tags in a span of a text, in order. */
  static List<SegmentPair.Tag> of(UnitText text, Span within) {
    List<SegmentPair.Tag> tags = new ArrayList<>(text.tags(within));
    String words = text.words(within);
    for (UnitPatterns.Found found : UnitPatterns.find(words)) {
      Span place =
          new Span(
              text.place(within.start() + found.span().start()).start(),
              text.place(within.start() + found.span().end() - 1).end());
      String written = found.span().in(words);
      switch (found.action()) {
        case VALUE -> tags.add(new SegmentPair.Tag(written, "", place));
        case TAG, BREAK -> {
          Matcher element = ELEMENT.matcher(written);
          if (element.lookingAt()) {
            tags.add(new SegmentPair.Tag(element.group(1).toLowerCase(Locale.ROOT), "", place));
          }
        }
        case WORDS, DROP, CODE -> {}
      }
    }
    tags.sort(Comparator.comparing(tag -> tag.place().start()));
    return tags;
  }
}
