package org.isogloss.core.document.docx.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is added to one part of a file. */
final class PartEdit {

  /**
   * A change of the text.
   *
   * @param rank the order of changes at one place: what belongs to the text before it comes first
   */
  private record Change(int start, int end, int rank, String text) {

    static final int AFTER = 0;
    static final int BEFORE = 1;
    static final int REPLACEMENT = 2;
  }

  private static final Comparator<Change> ORDER =
      Comparator.comparingInt(Change::start).thenComparingInt(Change::rank);

  private final XmlPart part;
  private final WordNames names;
  private final Map<XmlElement, RunEdit> runs = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  PartEdit(XmlPart part) {
    this.part = part;
    this.names = WordNames.of(part);
  }

  XmlPart part() {
    return part;
  }

  WordNames names() {
    return names;
  }

  /** The edit of a run. */
  RunEdit run(XmlElement run) {
    return runs.computeIfAbsent(run, element -> new RunEdit(part, element));
  }

  void before(XmlElement element, String xml) {
    changes.add(new Change(element.start, element.start, Change.BEFORE, xml));
  }

  void after(XmlElement element, String xml) {
    changes.add(new Change(element.end, element.end, Change.AFTER, xml));
  }

  /** Adds something at the end of the content of an element. */
  void append(XmlElement element, String xml) {
    if (element.isEmptyTag()) {
      String tag = part.startTag(element).replaceFirst("\\s*/>$", ">");
      String whole = tag + xml + "</" + element.name + ">";
      changes.add(new Change(element.start, element.end, Change.REPLACEMENT, whole));
    } else {
      changes.add(new Change(element.contentEnd, element.contentEnd, Change.AFTER, xml));
    }
  }

  boolean hasChanges() {
    return !changes.isEmpty() || runs.values().stream().anyMatch(RunEdit::hasMarks);
  }

  /** The bytes of the changed part. */
  byte[] toByteArray() {
    List<Change> all = new ArrayList<>(changes);
    runs.forEach(
        (run, edit) -> {
          if (edit.hasMarks()) {
            all.add(new Change(run.start, run.end, Change.REPLACEMENT, edit.rewritten()));
          }
        });
    all.sort(ORDER);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Change change : all) {
      out.append(part.text(), from, change.start()).append(change.text());
      from = change.end();
    }
    return part.encoded(out.append(part.text(), from, part.text().length()).toString());
  }
}
