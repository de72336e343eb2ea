package org.isogloss.report.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.rule.Grounds;
import org.isogloss.report.text.Style;
import org.isogloss.report.text.StyledText;

/** Nearly identical passages, with their differences marked. */
final class PassageDifferences {

  private static final int MOST_WORDS = 14;

  private final boolean color;

  PassageDifferences(boolean color) {
    this.color = color;
  }

  /**
   * One passage, with {@code [-…-]} around differing text in the first passage and {@code {+…+}}
   * around that in a later one, or with colors instead. Long identical parts are shortened in the
   * middle.
   */
  StyledText render(Located passage, boolean first, List<Grounds.Difference<Located>> differences) {
    Style style = first ? Style.REMOVED : Style.ADDED;
    String open = color ? "" : first ? "[-" : "{+";
    String close = color ? "" : first ? "-]" : "+}";
    StyledText text = new StyledText();
    int start = passage.location().startOffset();
    int at = 0;
    for (Location place : places(passage.location(), differences)) {
      int from = place.startOffset() - start;
      int to = place.endOffset() - start;
      if (from >= at && from < to) {
        text.append(shortened(passage.text().substring(at, from)));
        text.append(open + passage.text().substring(from, to) + close, style);
        at = to;
      }
    }
    return text.append(shortened(passage.text().substring(at)));
  }

  private static List<Location> places(
      Location passage, List<Grounds.Difference<Located>> differences) {
    List<Location> places = new ArrayList<>();
    for (Grounds.Difference<Located> difference : differences) {
      for (Located stretch : difference.places()) {
        Location place = stretch.location();
        if (place.document().equals(passage.document())
            && place.startOffset() >= passage.startOffset()
            && place.endOffset() <= passage.endOffset()) {
          places.add(place);
        }
      }
    }
    places.sort(Comparator.naturalOrder());
    return places;
  }

  private static String shortened(String same) {
    return shortened(same, MOST_WORDS);
  }

  /** A text with at most a given number of words; those in the middle are omitted. */
  static String shortened(String text, int mostWords) {
    List<String> words = List.of(text.split("\\s+", -1));
    if (words.size() <= mostWords) {
      return text;
    }
    int kept = mostWords / 2 - 1;
    return String.join(" ", words.subList(0, kept))
        + " … "
        + String.join(" ", words.subList(words.size() - kept, words.size()));
  }
}
