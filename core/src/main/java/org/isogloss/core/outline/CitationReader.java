package org.isogloss.core.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;

/** Reads the citations of a document. */
final class CitationReader {

  /** Longer ranges of numbers are not citations. */
  private static final int LONGEST_RANGE = 60;

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,3})(?:\\s{0,2}([-–])\\s{0,2}(?=\\d))?");

  private static final Pattern NUMERIC = Pattern.compile("[\\[(]?[\\d\\s,;–-]{1,200}[\\])]?");

  /** Between the ends of a range that are in brackets of their own. */
  private static final Pattern JOINT = Pattern.compile("\\s?[-–—]\\s?|\\sto\\s");

  private static final int LONGEST_JOINT = 4;

  private static final Pattern GROUP = Pattern.compile("\\{([^{}]{1,2000})\\}");
  private static final Pattern PANDOC_KEY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])@(?:\\{([^{}\\s]{1,100})\\}|([\\p{L}\\p{N}_][\\p{L}\\p{N}_:.#$%&+?<>~/-]{0,100}))");

  /** Keys of figures and the like, which another filter resolves. */
  private static final Pattern CROSS_REFERENCE =
      Pattern.compile("(?i)(?:eq|fig|tbl|tab|sec|lst|thm|lem|cor|prp|def|exm|exr|apx)[:-].*");

  /** All calls in a LaTeX source that cite, also those that show no text. */
  private static final Pattern SOURCE_CALL =
      Pattern.compile(
          "\\\\(?:no)?[A-Za-z@]{0,20}[cC]ite[A-Za-z@*]{0,20}(?:\\s?\\[[^\\[\\]]{0,200}\\]){0,2}\\s?\\{([^{}]{1,2000})\\}");

  /** The longest name of an array, in code units. */
  private static final int LONGEST_ARRAY = 60;

  /** A number beyond a list is a slip, but not one so many times its highest number... */
  private static final int TIMES_BEYOND = 2;

  /** ...and so much higher, for a short list is soon doubled. */
  private static final int FAR_BEYOND = 10;

  private final Document document;
  private final Set<String> keys = new HashSet<>();

  /** The highest number that may be a citation. */
  private final int highest;

  CitationReader(Document document, List<ReferenceEntry> entries) {
    this.document = document;
    entries.stream()
        .filter(entry -> !entry.label().isEmpty() && !entry.hasNumber())
        .forEach(entry -> keys.add(entry.label()));
    this.highest =
        entries.stream()
            .filter(ReferenceEntry::hasNumber)
            .mapToInt(ReferenceEntry::number)
            .map(number -> Math.max(TIMES_BEYOND * number, number + FAR_BEYOND))
            .max()
            .orElse(Integer.MAX_VALUE);
  }

  /** The citations, in order. */
  List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    Set<String> arrays = new HashSet<>();
    for (Block block : document.blocks()) {
      if (!isText(block.zone())) {
        continue;
      }
      int end = block.span().start();
      for (Inline inline : document.inlines(block.span())) {
        // One inside another is the same citation, seen by its characters.
        if (inline.kind() == Inline.Kind.CITATION && inline.span().start() >= end) {
          Optional<Citation> citation = citation(inline.span(), block.span());
          citation
              .filter(each -> !isInterval(each, arrays))
              .ifPresent(each -> add(each, citations));
          end = inline.span().end();
        }
      }
    }
    return citations;
  }

  /**
   * Whether numbers in brackets are an interval or an index, and cite nothing: 0 numbers no entry,
   * and neither does a number far beyond the list. What has one such index is an array.
   *
   * @param arrays the words that had such an index so far
   */
  private boolean isInterval(Citation citation, Set<String> arrays) {
    if (citation.kind() != Citation.Kind.NUMERIC) {
      return false;
    }
    String array = wordBefore(citation.span().start());
    boolean beyond =
        citation.targets().stream()
            .mapToInt(target -> Integer.parseInt(target.label()))
            .anyMatch(number -> number == 0 || number > highest);
    if (beyond && !array.isEmpty()) {
      arrays.add(array);
    }
    return beyond || arrays.contains(array);
  }

  /** The word that ends directly before a bracket; empty if none does. */
  private String wordBefore(int bracket) {
    String prose = document.prose();
    int start = bracket;
    while (start > 0
        && bracket - start < LONGEST_ARRAY
        && Character.isJavaIdentifierPart(prose.charAt(start - 1))) {
      start--;
    }
    return prose.substring(start, bracket);
  }

  /** Adds a citation; the second end of a range is added to the first: {@code [2]–[5]}. */
  private void add(Citation citation, List<Citation> all) {
    Citation before = all.isEmpty() ? null : all.get(all.size() - 1);
    if (before != null && isRange(before, citation)) {
      int from = lastNumber(before);
      List<Citation.Target> targets = new ArrayList<>(before.targets());
      for (int each = from + 1;
          each < Integer.parseInt(citation.targets().get(0).label());
          each++) {
        targets.add(Citation.Target.of(Integer.toString(each)));
      }
      targets.addAll(citation.targets());
      Span span = new Span(before.span().start(), citation.span().end());
      all.set(all.size() - 1, new Citation(Citation.Kind.NUMERIC, targets, span, false));
    } else {
      all.add(citation);
    }
  }

  private boolean isRange(Citation before, Citation after) {
    if (before.kind() != Citation.Kind.NUMERIC || after.kind() != Citation.Kind.NUMERIC) {
      return false;
    }
    int distance = after.span().start() - before.span().end();
    if (distance < 1 || distance > LONGEST_JOINT) {
      return false;
    }
    int numbers = Integer.parseInt(after.targets().get(0).label()) - lastNumber(before);
    String between = before.span().gapTo(after.span()).in(document.prose());
    return numbers > 0 && numbers < LONGEST_RANGE && JOINT.matcher(between).matches();
  }

  private static int lastNumber(Citation citation) {
    return Integer.parseInt(citation.targets().get(citation.targets().size() - 1).label());
  }

  private static boolean isText(Zone zone) {
    return switch (zone) {
      case REFERENCE_ENTRY, CODE, MATH, METADATA, BOILERPLATE -> false;
      default -> true;
    };
  }

  /** Keys that the source cites without showing a citation in the prose. */
  Set<String> unshown() {
    Set<String> found = new HashSet<>();
    if (!keys.isEmpty()) {
      Matcher call = SOURCE_CALL.matcher(document.source().text());
      while (call.find()) {
        addKeys(call.group(1), found);
      }
    }
    return found;
  }

  private static void addKeys(String list, Set<String> found) {
    for (String key : list.split(",", -1)) {
      if (!key.isBlank()) {
        found.add(key.strip());
      }
    }
  }

  private Optional<Citation> citation(Span span, Span block) {
    String text = span.in(document.prose());
    if (text.startsWith("\\")) {
      return texCall(text, span);
    }
    if (text.indexOf('@') >= 0) {
      return keyed(text, span);
    }
    String figures = figures(text);
    if (NUMERIC.matcher(figures).matches() && !isYear(figures)) {
      List<Citation.Target> targets = numbers(figures);
      return targets.isEmpty()
          ? Optional.empty()
          : Optional.of(new Citation(Citation.Kind.NUMERIC, targets, span, false));
    }
    return AuthorYearReader.read(document.prose(), span, block);
  }

  /** Superscript figures as ordinary ones. */
  private static String figures(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int figure = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(i));
      plain.append(figure < 0 ? text.charAt(i) : (char) ('0' + figure));
    }
    return plain.toString();
  }

  private static boolean isYear(String text) {
    return text.startsWith("(") || text.matches(".?\\d{4}.?");
  }

  private static List<Citation.Target> numbers(String text) {
    List<Citation.Target> targets = new ArrayList<>();
    Matcher matcher = NUMBERS.matcher(text);
    int from = -1;
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      int first = from >= 0 && from < number && number - from < LONGEST_RANGE ? from + 1 : number;
      for (int each = first; each <= number; each++) {
        targets.add(Citation.Target.of(Integer.toString(each)));
      }
      from = matcher.group(2) == null ? -1 : number;
    }
    return targets;
  }

  /** A call in LaTeX: all groups hold keys, separated by commas. */
  private static Optional<Citation> texCall(String text, Span span) {
    Set<String> found = new LinkedHashSet<>();
    Matcher group = GROUP.matcher(text);
    while (group.find()) {
      addKeys(group.group(1), found);
    }
    return keyed(found, span);
  }

  private static Optional<Citation> keyed(String text, Span span) {
    Set<String> found = new LinkedHashSet<>();
    Matcher key = PANDOC_KEY.matcher(text);
    while (key.find()) {
      String name = key.group(1) == null ? key.group(2) : key.group(1);
      String trimmed = name.replaceAll("[:.#$%&+?<>~/-]+$", "");
      if (!trimmed.isEmpty() && !CROSS_REFERENCE.matcher(trimmed).matches()) {
        found.add(trimmed);
      }
    }
    return keyed(found, span);
  }

  private static Optional<Citation> keyed(Set<String> found, Span span) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Citation(
                Citation.Kind.KEY, found.stream().map(Citation.Target::of).toList(), span, false));
  }
}
