package org.isogloss.rules.terms.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedManuscript;

/**
 * Recognizes the labels of a user interface: words in bold or italics after a verb such as
 * <i>click</i>, before a noun such as <i>tab</i>, or beside an arrow. Where a document or the whole
 * manuscript sets many labels so, a few words in bold or italics that begin with a capital are one
 * anywhere. Without markup, words with capitals are one beside an arrow, after <i>click</i> and
 * before <i>button</i>. The capitals of labels are those of the interface.
 */
final class InterfaceLabels {

  private static final Map<String, List<String>> WORDS =
      DataFile.groups(InterfaceLabels.class, "interface-words.txt");

  private static final Set<String> BEFORE = Set.copyOf(WORDS.get("before"));
  private static final Set<String> AFTER = Set.copyOf(WORDS.get("after"));
  private static final Set<String> CLICKS = Set.copyOf(WORDS.get("clicks"));
  private static final Set<String> CONTROLS = Set.copyOf(WORDS.get("controls"));

  /** What leads from one label to the next; an arrow after a label may be read as two signs. */
  private static final Set<String> ARROWS = Set.of(">", "->", "=>", "→", "⇒", "▸", "›", "»");

  /**
   * So many labels after a verb in its base form or beside an arrow, and such a share of all that
   * is in bold or italics inside a paragraph and may be a label, make it the way of writing them.
   */
  private static final int CONVENTION = 3;

  private static final double CONVENTION_SHARE = 0.25;

  /** Longer stretches are stressed. */
  private static final int MOST_WORDS = 5;

  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\S*(?:\\s+\\S+){0,%d}(?<![.!?])".formatted(MOST_WORDS - 1));

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)(?:\\s+the)?\\s+$");

  /** How far from a label its verb or arrow is looked for, in code units. */
  private static final int REACH = 24;

  /**
   * What is in bold or italics inside paragraphs and may be a label.
   *
   * @param certain how many of them follow a verb or are beside an arrow
   * @param all how many there are
   */
  record Habit(long certain, long all) {

    static Habit of(Document document) {
      List<Span> all =
          document.inlines().stream()
              .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
              .map(Inline::span)
              .filter(span -> mayBeLabel(document, span) && !before(document, span).isBlank())
              .toList();
      return new Habit(all.stream().filter(span -> isCertain(document, span)).count(), all.size());
    }

    static Habit of(AnalyzedManuscript manuscript) {
      return manuscript.documents().stream()
          .map(document -> of(document.document()))
          .reduce(
              new Habit(0, 0),
              (some, more) -> new Habit(some.certain + more.certain, some.all + more.all));
    }

    boolean isConvention() {
      return certain >= CONVENTION && certain >= CONVENTION_SHARE * all;
    }
  }

  private final Document document;
  private final boolean isConvention;

  /**
   * Prepares to read a document.
   *
   * @param habit how the manuscript that it belongs to sets labels
   */
  InterfaceLabels(Document document, Habit habit) {
    this.document = document;
    isConvention = habit.isConvention() || Habit.of(document).isConvention();
  }

  /**
   * The labels in a sentence.
   *
   * @param words the words and signs of the sentence
   * @param emphasized the stretches in bold or italics, in order
   */
  List<Span> in(List<Word> words, List<Span> emphasized) {
    return emphasized.stream()
        .filter(
            span -> (isConvention && mayBeLabel(document, span)) || isBesideTrigger(words, span))
        .toList();
  }

  private static boolean mayBeLabel(Document document, Span span) {
    return LABEL.matcher(span.in(document.prose())).matches();
  }

  /** What precedes a stretch in its block, as far as it is looked at. */
  private static String before(Document document, Span span) {
    int from = Math.max(document.blockAt(span.start()).span().start(), span.start() - REACH);
    return document.prose().substring(from, span.start());
  }

  private static boolean isCertain(Document document, Span span) {
    String before = before(document, span);
    Matcher word = LAST_WORD.matcher(before);
    if (word.find() && BEFORE.contains(word.group(1).toLowerCase(Locale.ROOT))) {
      return true;
    }
    int end = document.blockAt(span.start()).span().end();
    String after =
        document
            .prose()
            .substring(span.end(), Math.max(span.end(), Math.min(end, span.end() + REACH)));
    return ARROWS.stream().anyMatch(before.strip()::endsWith)
        || ARROWS.stream().anyMatch(after.strip()::startsWith);
  }

  private static boolean isBesideTrigger(List<Word> words, Span span) {
    int first = 0;
    while (first < words.size() && words.get(first).span().end() <= span.start()) {
      first++;
    }
    int next = first;
    while (next < words.size() && words.get(next).span().start() < span.end()) {
      next++;
    }
    return next > first && (isBefore(words, first) || isAfter(words, next));
  }

  private static boolean isBefore(List<Word> words, int first) {
    int at = first - 1;
    if (at >= 0 && words.get(at).role() == Word.Role.DETERMINER) {
      at--;
    }
    return at >= 0 && (is(BEFORE, words.get(at)) || isArrow(words.get(first - 1)));
  }

  private static boolean isAfter(List<Word> words, int next) {
    return next < words.size() && (is(AFTER, words.get(next)) || isArrowAt(words, next));
  }

  /**
   * Whether words are part of a label that has no markup: a step of a path through menus, what is
   * clicked, or the name of a control, as in <i>the Fog Bell button</i>. All words of such a label
   * have a capital.
   */
  static boolean isLabel(List<Word> words, int from, int to) {
    int first = from;
    while (first > 0 && from - first < MOST_WORDS && words.get(first - 1).isCapitalised()) {
      first--;
      if (is(CLICKS, words.get(first))) {
        return true;
      }
    }
    int next = to;
    while (next < words.size() && next - to < MOST_WORDS && words.get(next).isCapitalised()) {
      next++;
    }
    return isBesideArrow(words, first, next)
        || isClicked(words, first)
        || (next < words.size() && is(CONTROLS, words.get(next)));
  }

  private static boolean isClicked(List<Word> words, int at) {
    int before = at > 0 && words.get(at - 1).role() == Word.Role.DETERMINER ? at - 2 : at - 1;
    return before >= 0 && is(CLICKS, words.get(before));
  }

  /** Whether words are a step of a path through menus, as in <i>File -> Open</i>. */
  static boolean isBesideArrow(List<Word> words, int from, int to) {
    return isAfterArrow(words, from) || isArrowAt(words, to);
  }

  /** Whether a word begins a step of a path through menus that is not the first one. */
  private static boolean isAfterArrow(List<Word> words, int at) {
    return at > 0 && isArrow(words.get(at - 1));
  }

  private static boolean isArrowAt(List<Word> words, int at) {
    boolean isTwoSigns = at + 1 < words.size() && words.get(at).text().equals("-");
    return at < words.size() && isArrow(words.get(isTwoSigns ? at + 1 : at));
  }

  private static boolean is(Set<String> listed, Word word) {
    return listed.contains(word.text().toLowerCase(Locale.ROOT)) || listed.contains(word.lemma());
  }

  private static boolean isArrow(Word word) {
    return ARROWS.contains(word.text());
  }
}
