package org.isogloss.core.document.docx.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A run that is split so that marks can come between its parts. All parts keep its formatting. */
final class RunEdit {

  /**
   * A place between two parts of the run.
   *
   * @param child the position of a child, without the properties
   * @param offset an offset in its text, not its end; 0 for the place before the child
   */
  record Cut(int child, int offset) implements Comparable<Cut> {
    @Override
    public int compareTo(Cut other) {
      return child != other.child
          ? Integer.compare(child, other.child)
          : Integer.compare(offset, other.offset);
    }
  }

  /** What comes at a cut: first what belongs to the part before it. */
  private static final class Marks {
    final StringBuilder inserted = new StringBuilder();
    final StringBuilder ends = new StringBuilder();
    final StringBuilder starts = new StringBuilder();

    @Override
    public String toString() {
      return inserted.toString() + ends + starts;
    }
  }

  /** Children that may be part of deleted text. */
  private static final Set<String> DELETABLE =
      Set.of("t", "lastRenderedPageBreak", "noBreakHyphen", "softHyphen", "tab");

  private final XmlPart part;
  private final XmlElement run;
  private final String properties;
  private final List<XmlElement> children;
  private final IdentityHashMap<XmlElement, Integer> positions = new IdentityHashMap<>();
  private final Map<Integer, TextContent> texts = new HashMap<>();
  private final NavigableMap<Cut, Marks> marks = new TreeMap<>();

  /** The deleted stretches by their start: the end of each, and the tags around it. */
  private final Map<Cut, Deletion> deletions = new TreeMap<>();

  /** A stretch that is marked as deleted, with the tags around each part of it. */
  private record Deletion(Cut end, Supplier<String> open, String close) {}

  RunEdit(XmlPart part, XmlElement run) {
    this.part = part;
    this.run = run;
    this.children = new ArrayList<>(run.children);
    if (!children.isEmpty() && children.get(0).is("rPr")) {
      XmlElement first = children.remove(0);
      this.properties = part.text().substring(first.start, first.end);
    } else {
      this.properties = "";
    }
    children.forEach(child -> positions.put(child, positions.size()));
  }

  String properties() {
    return properties;
  }

  /** Its properties, without the change of them that somebody else has made. */
  String settledProperties() {
    if (properties.isEmpty()) {
      return "";
    }
    XmlElement all = run.children.get(0);
    StringBuilder settled = new StringBuilder(properties);
    for (XmlElement child : all.children) {
      if (child.is("rPrChange")) {
        // A run has at most one.
        settled.delete(child.start - all.start, child.end - all.start);
        break;
      }
    }
    return settled.toString();
  }

  Cut first() {
    return new Cut(0, 0);
  }

  Cut last() {
    return new Cut(children.size(), 0);
  }

  /** The cut before a child, or at an offset in its text. */
  Cut cut(XmlElement child, int offset) {
    int position = positions.get(child);
    return offset > 0 && offset >= text(position).length()
        ? new Cut(position + 1, 0)
        : new Cut(position, offset);
  }

  Cut after(XmlElement child) {
    return new Cut(positions.get(child) + 1, 0);
  }

  private TextContent text(int child) {
    return texts.computeIfAbsent(child, c -> TextContent.of(part, children.get(c)));
  }

  void markStart(Cut at, String mark) {
    marks(at).starts.append(mark);
  }

  void markEnd(Cut at, String mark) {
    marks(at).ends.append(mark);
  }

  void insert(Cut at, String inserted) {
    marks(at).inserted.append(inserted);
  }

  /** Whether anything is added to the run or deleted from it. */
  boolean hasMarks() {
    return !marks.isEmpty();
  }

  private Marks marks(Cut at) {
    return marks.computeIfAbsent(at, cut -> new Marks());
  }

  /** Whether everything in a stretch can be marked as deleted. */
  boolean canDelete(Cut from, Cut to) {
    int end = to.offset() == 0 ? to.child() : to.child() + 1;
    return children.subList(from.child(), end).stream()
        .allMatch(child -> DELETABLE.contains(child.local()));
  }

  /**
   * Marks a stretch as deleted.
   *
   * @param open the start tag for each part of it, as each is a change of its own
   */
  void delete(Cut from, Cut to, Supplier<String> open, String close) {
    marks(from);
    marks(to);
    deletions.put(from, new Deletion(to, open, close));
  }

  /** The XML that replaces the run. */
  String rewritten() {
    marks(first());
    marks(last());
    StringBuilder out = new StringBuilder();
    boolean isWhole = marks.size() == 2 && deletions.isEmpty();
    Deletion deletion = null;
    Cut from = null;
    for (Map.Entry<Cut, Marks> entry : marks.entrySet()) {
      Cut to = entry.getKey();
      if (from != null && isWhole) {
        out.append(part.text(), run.start, run.end);
      } else if (from != null) {
        write(out, from, to, deletion);
      }
      if (deletion != null && deletion.end().equals(to)) {
        deletion = null;
      }
      out.append(entry.getValue());
      deletion = deletions.getOrDefault(to, deletion);
      from = to;
    }
    return out.toString();
  }

  private void write(StringBuilder out, Cut from, Cut to, Deletion deletion) {
    out.append(deletion == null ? "" : deletion.open().get());
    out.append(part.startTag(run)).append(properties);
    boolean isDeleted = deletion != null;
    if (from.child() == to.child()) {
      writeText(out, from.child(), from.offset(), to.offset(), isDeleted);
    } else {
      int child = from.child();
      if (from.offset() > 0) {
        writeText(out, child, from.offset(), text(child).length(), isDeleted);
        child++;
      }
      for (; child < to.child(); child++) {
        writeChild(out, child, isDeleted);
      }
      if (to.offset() > 0) {
        writeText(out, to.child(), 0, to.offset(), isDeleted);
      }
    }
    out.append("</").append(run.name).append('>');
    out.append(deletion == null ? "" : deletion.close());
  }

  private void writeChild(StringBuilder out, int child, boolean isDeleted) {
    XmlElement element = children.get(child);
    if (isDeleted && element.is("t")) {
      writeText(out, child, 0, text(child).length(), true);
    } else {
      out.append(part.text(), element.start, element.end);
    }
  }

  private void writeText(StringBuilder out, int child, int from, int to, boolean isDeleted) {
    TextContent text = text(child);
    boolean isPreserved = part.startTag(children.get(child)).contains("xml:space");
    boolean isCut = from > 0 || to < text.length();
    if (isPreserved || !isCut || text.isBlank(from, to)) {
      writeElement(out, child, from, to, !text.hasSpaceAtEnd(), isDeleted);
      return;
    }
    // Spaces at the ends of the whole text are not shown, those at the ends of its parts are.
    boolean hasHiddenStart = from == 0 && text.isBlank(0, 1);
    boolean hasHiddenEnd = to == text.length() && text.isBlank(to - 1, to);
    int start = hasHiddenEnd ? text.firstWord(from) : from;
    int end = hasHiddenStart ? text.lastWordEnd(to) : to;
    writeElement(out, child, from, start, true, isDeleted);
    writeElement(out, child, start, end, !hasHiddenStart && !hasHiddenEnd, isDeleted);
    writeElement(out, child, end, to, true, isDeleted);
  }

  private void writeElement(
      StringBuilder out, int child, int from, int to, boolean isShown, boolean isDeleted) {
    if (from == to) {
      return;
    }
    XmlElement element = children.get(child);
    String name = element.name;
    String tag = part.startTag(element);
    if (isDeleted) {
      String deleted = (element.prefix().isEmpty() ? "" : element.prefix() + ":") + "delText";
      tag = "<" + deleted + tag.substring(1 + name.length());
      name = deleted;
    }
    if (isShown && !tag.contains("xml:space")) {
      tag = tag.substring(0, tag.length() - 1) + " xml:space=\"preserve\">";
    }
    out.append(tag).append(text(child).xml(from, to)).append("</").append(name).append('>');
  }
}
