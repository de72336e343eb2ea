package org.isogloss.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Span;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;

/** Which stretches of the text are marked by which findings. */
final class MarkIndex {

  /** A longer stretch is a passage and marked less loudly. */
  private static final int LONG = 160;

  private final Map<DocumentId, List<Mark>> marks = new HashMap<>();

  /**
   * A marked stretch.
   *
   * @param span its span in the prose
   * @param finding the number of the finding
   * @param style its classes
   */
  record Mark(Span span, int finding, String style) {}

  MarkIndex(List<Numbered> findings) {
    for (Numbered numbered : findings) {
      Optional<String> usual = usual(numbered.finding());
      Function<Grounds.Occurrence<Located>, Optional<String>> names = numbered.finding().names();
      for (Grounds.Occurrence<Located> one : numbered.finding().occurrences()) {
        add(numbered, one.place(), usual.isPresent() && names.apply(one).equals(usual));
      }
      if (numbered.places().size() > numbered.finding().occurrences().size()) {
        add(numbered, numbered.finding().place(), false);
      }
    }
    marks.values().forEach(list -> list.sort(Comparator.comparing(Mark::span)));
  }

  /** The name that the manuscript mostly uses; its places need no change. */
  private static Optional<String> usual(Finding finding) {
    return finding.forms().size() < 2 ? Optional.empty() : finding.usualName();
  }

  private void add(Numbered numbered, Located place, boolean isUsual) {
    if (place.prose().isPresent()) {
      Span span = place.prose().get();
      String style =
          numbered.kind().code() + (isUsual ? " u" : "") + (span.length() > LONG ? " l" : "");
      marks
          .computeIfAbsent(place.location().document(), id -> new ArrayList<>())
          .add(new Mark(span, numbered.number(), style));
    }
  }

  /** The marks of a document, by start. */
  List<Mark> of(DocumentId id) {
    return marks.getOrDefault(id, List.of());
  }
}
