package org.isogloss.report.page;

import org.isogloss.core.document.Document;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Span;
import org.isogloss.report.page.view.Context;

/** Places with the words around them. */
final class Contexts {

  /** How many code units are shown before and after a place. */
  private static final int BEFORE = 28;

  private static final int AFTER = 30;

  /** A manuscript below this length, in code units, has room for longer lines. */
  private static final int SHORT = 150_000;

  private static final int LONGER = 30;

  /** Only the beginning of a longer place is shown. */
  private static final int LONGEST = 160;

  /** How far a cut may move to fall between words. */
  private static final int SLACK = 14;

  private final Book book;
  private final Anchors anchors;
  private final int more;

  Contexts(Book book, Anchors anchors) {
    this.book = book;
    this.anchors = anchors;
    this.more = book.length() < SHORT ? LONGER : 0;
  }

  Context of(Located place) {
    Document document = book.document(place.location().document()).orElse(null);
    if (document == null || place.prose().isEmpty()) {
      return new Context(anchors.to(place), "", shortened(place.text()), "");
    }
    Span span = place.prose().get();
    Span block = document.blocks().isEmpty() ? span : document.blockAt(span.start()).span();
    String prose = document.prose();
    int start = Math.min(block.start(), span.start());
    int end = Math.max(block.end(), span.end());
    return new Context(
        anchors.to(place),
        VisibleText.line(before(prose, start, span.start(), BEFORE + more)),
        shortened(span.in(prose)),
        VisibleText.line(after(prose, span.end(), end, AFTER + more)));
  }

  private static String shortened(String text) {
    return VisibleText.line(
        text.length() <= LONGEST ? text : after(text, 0, text.length(), LONGEST));
  }

  /** The last code units before an offset, from the start of a word. */
  static String before(String text, int floor, int to, int room) {
    int from = Math.max(floor, to - room);
    if (from == floor) {
      return text.substring(from, to);
    }
    int blank = text.indexOf(' ', from);
    int cut = blank >= 0 && blank < Math.min(from + SLACK, to) ? blank + 1 : from;
    if (cut < to && Character.isLowSurrogate(text.charAt(cut))) {
      cut++;
    }
    return "…" + text.substring(cut, to);
  }

  /** The first code units after an offset, up to the end of a word. */
  static String after(String text, int from, int ceiling, int room) {
    int to = Math.min(ceiling, from + room);
    if (to == ceiling) {
      return text.substring(from, to);
    }
    int blank = text.lastIndexOf(' ', to);
    int cut = blank > Math.max(to - SLACK, from) ? blank : to;
    if (cut > from && Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    return text.substring(from, cut) + "…";
  }
}
