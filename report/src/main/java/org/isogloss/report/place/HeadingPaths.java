package org.isogloss.report.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.outline.Heading;
import org.isogloss.core.outline.Outline;

/** The headings above the places of a document. */
public final class HeadingPaths {

  private final Document document;
  private final List<Heading> headings;

  /** Reads the headings of a document. */
  public HeadingPaths(Document document) {
    this.document = document;
    this.headings = Outline.of(document).headings();
  }

  /**
   * The headings above a place, from the outermost, each with its number; a heading is above
   * itself.
   *
   * @param offset an offset in the prose
   */
  public List<String> at(int offset) {
    Deque<String> path = new ArrayDeque<>();
    int at = last(offset);
    while (at >= 0) {
      path.push(text(headings.get(at)));
      at = headings.get(at).parent();
    }
    return List.copyOf(path);
  }

  private String text(Heading heading) {
    String title = heading.title().in(document.prose()).strip();
    boolean isNumbered = heading.title().start() > heading.span().start();
    return isNumbered ? heading.number() + " " + title : title;
  }

  /** Whether a single heading is above all others, which is the title then. */
  public boolean isUnderOne() {
    return headings.stream().filter(heading -> heading.parent() < 0).count() == 1;
  }

  /** The position of the last heading that begins at or before an offset; -1 if there is none. */
  private int last(int offset) {
    int low = 0;
    int high = headings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (headings.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
