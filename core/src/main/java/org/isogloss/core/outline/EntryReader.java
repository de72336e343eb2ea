package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.assembly.Patterns;

/** Reads the entries of a document's reference list. */
final class EntryReader {

  static final Patterns PATTERNS = new Patterns(EntryReader.class, "entry-patterns.txt");

  private static final Pattern BIBITEM = PATTERNS.named("bibitem").get(0);
  private static final Pattern YEAR = PATTERNS.named("year").get(0);
  private static final Pattern UNDATED = PATTERNS.named("undated").get(0);
  static final Pattern DOI = PATTERNS.named("doi").get(0);
  private static final Pattern NAME = PATTERNS.named("name").get(0);

  /** A number at the beginning of an entry. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\S)(?:\\[(\\d{1,3})\\]|(\\d{1,3})[.)])(?=\\s)");

  private static final Pattern OPENS_LIST = Pattern.compile("(?i)<(ol|ul)\\b");

  /** How far into an entry its authors are looked for, in code units. */
  private static final int LONGEST_AUTHORS = 300;

  /** How far before an entry the markup that begins it is looked for, in code units. */
  private static final int LONGEST_MARKUP = 600;

  /** How much of an entry is read, in code units. */
  private static final int LONGEST_ENTRY = 3000;

  /** A label and the place in the entry's text after it. */
  private record Label(String text, int length) {}

  private final Document document;

  /**
   * Whether a list is numbered, by the place in the source where it begins; filled on first use.
   */
  private final NavigableMap<Integer, Boolean> ordered = new TreeMap<>();

  EntryReader(Document document) {
    this.document = document;
  }

  /** The entries, in order; none for a list whose paragraphs are not one entry each. */
  List<ReferenceEntry> entries() {
    List<ReferenceEntry> all = new ArrayList<>();
    int sourceEnd = 0;
    for (Block block : document.blocks()) {
      if (block.zone() == Zone.REFERENCE_ENTRY) {
        for (Span part : parts(block.span())) {
          all.add(entry(part, sourceEnd));
        }
      }
      sourceEnd = document.toSource(block.span()).end();
    }
    List<ReferenceEntry> labelled = all.stream().filter(entry -> !entry.label().isEmpty()).toList();
    if (2 * labelled.size() > all.size()) {
      // What has no label among labeled ones is a note, or continues the entry above.
      return labelled;
    }
    return all.stream().allMatch(this::isInNumberedList) ? numbered(all) : all;
  }

  /** A paragraph may have an entry on each line: lines that begin with the next number. */
  private List<Span> parts(Span block) {
    String text = block.in(document.prose());
    Matcher first = NUMBER.matcher(text);
    List<Span> parts = new ArrayList<>();
    int start = 0;
    if (first.lookingAt()) {
      int number = number(first);
      Matcher next = NUMBER.matcher(text);
      for (int at = first.end(); next.find(at); at = next.end()) {
        if (number(next) == number + 1 && beginsLine(block.start() + next.start())) {
          parts.add(new Span(start, next.start()).shifted(block.start()));
          start = next.start();
          number++;
        }
      }
    }
    parts.add(new Span(start, text.length()).shifted(block.start()));
    return parts;
  }

  private static int number(Matcher label) {
    return Integer.parseInt(label.group(1) == null ? label.group(2) : label.group(1));
  }

  private boolean beginsLine(int prose) {
    String source = document.source().text();
    int at = document.toSource(new Span(prose, prose + 1)).start() - 1;
    while (at >= 0 && source.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && source.charAt(at) == '\n';
  }

  private static List<ReferenceEntry> numbered(List<ReferenceEntry> all) {
    List<ReferenceEntry> numbered = new ArrayList<>();
    for (ReferenceEntry entry : all) {
      numbered.add(entry.numberedByPlace(numbered.size() + 1));
    }
    return numbered;
  }

  /** Whether the markup numbers the entry; Word does so without a trace in the text. */
  private boolean isInNumberedList(ReferenceEntry entry) {
    if (document.source() instanceof PackageSource) {
      return true;
    }
    String source = document.source().text();
    int start = document.toSource(entry.span()).start();
    String before = source.substring(Math.max(0, start - LONGEST_MARKUP), start);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    if (PATTERNS.matches("list-marker", line)) {
      return true;
    }
    return line.stripTrailing().endsWith(">") && isInOrderedList(start);
  }

  private boolean isInOrderedList(int start) {
    if (ordered.isEmpty()) {
      ordered.put(-1, false);
      Matcher opens = OPENS_LIST.matcher(document.source().text());
      while (opens.find()) {
        ordered.put(opens.start(), opens.group(1).equalsIgnoreCase("ol"));
      }
    }
    return ordered.floorEntry(start).getValue();
  }

  private ReferenceEntry entry(Span span, int sourceEnd) {
    String whole = span.in(document.prose());
    String text = whole.substring(0, Math.min(whole.length(), LONGEST_ENTRY));
    Label label = label(span, text, sourceEnd);
    int start = span.start();
    Span authors = authors(span, text, label.length());
    List<String> years = new ArrayList<>();
    Matcher year = YEAR.matcher(text);
    Matcher undated = UNDATED.matcher(text);
    // Any year of such an entry is that of an edition or of access.
    String published = undated.find() ? undated.group() : "";
    if (!published.isEmpty()) {
      years.add(ReferenceEntry.UNDATED);
    }
    while (year.find()) {
      boolean inAddress = isInAddress(span, start + year.start());
      if (!inAddress && published.isEmpty()) {
        published = year.group();
      }
      if (!inAddress) {
        years.add(year.group().substring(0, 4));
      }
    }
    Matcher doi = DOI.matcher(text);
    return new ReferenceEntry(
        span,
        start + label.length(),
        label.text(),
        label.text().isEmpty() ? ReferenceEntry.Numbered.NOT : ReferenceEntry.Numbered.WRITTEN,
        authors,
        names(authors.in(document.prose())),
        published,
        years,
        doi.find() ? doi.group().toLowerCase(Locale.ROOT) : "");
  }

  private boolean isInAddress(Span entry, int prose) {
    return document.inlines(entry).stream()
        .anyMatch(inline -> inline.kind() == Inline.Kind.URL && inline.span().contains(prose));
  }

  /** The label that is written, or the key of the LaTeX call before the entry. */
  private Label label(Span span, String text, int sourceEnd) {
    int start = document.toSource(span).start();
    int from = Math.max(Math.min(sourceEnd, start), start - LONGEST_MARKUP);
    Matcher call = BIBITEM.matcher(document.source().text()).region(from, start);
    String key = "";
    while (call.find()) {
      key = call.group(1).strip();
    }
    if (!key.isEmpty()) {
      return new Label(key, 0);
    }
    for (Pattern pattern : PATTERNS.named("label")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.lookingAt()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            return new Label(plain(matcher.group(group)), matcher.end());
          }
        }
      }
    }
    return new Label("", 0);
  }

  /** A number without leading zeros; a key as it is. */
  static String plain(String label) {
    boolean number = label.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.toString(Integer.parseInt(label)) : label;
  }

  /** The part of an entry before its year and its title, or before what resembles them. */
  private Span authors(Span entry, String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_AUTHORS);
    for (Pattern pattern : PATTERNS.named("authors-end")) {
      Matcher matcher = pattern.matcher(text).region(Math.min(from + 1, end), end);
      matcher.useTransparentBounds(true);
      if (matcher.find()) {
        end = matcher.start();
      }
    }
    Matcher year = YEAR.matcher(text).region(from, end);
    year.useTransparentBounds(true);
    if (year.find()) {
      end = year.start();
    }
    for (Inline inline : document.inlines(entry)) {
      int start = inline.span().start() - entry.start();
      // A title is set off; an emphasized name at the very beginning is not one.
      if (inline.kind() == Inline.Kind.EMPHASIS && start > from + 2 && start < end) {
        end = start;
      }
    }
    return new Span(entry.start() + from, entry.start() + Math.max(from, end));
  }

  private static List<String> names(String authors) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(authors);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return List.copyOf(names);
  }
}
