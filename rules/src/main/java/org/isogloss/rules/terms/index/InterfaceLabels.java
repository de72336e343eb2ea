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

/**
 * Recognizes the labels of a user interface: words in bold or italics after a verb such as
 * <i>click</i>, before a noun such as <i>tab</i>, or beside an arrow. Where a document sets many
 * labels so, a few words in bold or italics that begin with a capital are one anywhere. The
 * capitals of labels are those of the interface.
 */
final class InterfaceLabels {

  private static final Map<String, List<String>> WORDS =
      DataFile.groups(InterfaceLabels.class, "interface-words.txt");

  private static final Set<String> BEFORE = Set.copyOf(WORDS.get("before"));
  private static final Set<String> AFTER = Set.copyOf(WORDS.get("after"));

  /** What leads from one label to the next; an arrow after a label may be read as two signs. */
  private static final Set<String> ARROWS = Set.of(">", "->", "=>", "→", "⇒", "▸", "›", "»");

  /**
   * So many labels after a verb in its base form, and such a share of all that is in bold or
   * italics and may be a label, make it the document's way of writing them.
   */
  private static final int CONVENTION = 3;

  private static final double CONVENTION_SHARE = 0.25;

  /** Longer stretches are stressed. */
  private static final int MOST_WORDS = 5;

  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}\\S*(?:\\s+\\S+){0,%d}(?<![.!?])".formatted(MOST_WORDS - 1));

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)(?:\\s+the)?\\s+$");

  /** How far before a label its verb is looked for, in code units. */
  private static final int REACH = 24;

  private final Document document;
  private final boolean isConvention;

  InterfaceLabels(Document document) {
    this.document = document;
    List<Span> all =
        document.inlines().stream()
            .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
            .map(Inline::span)
            .filter(this::mayBeLabel)
            .toList();
    long afterVerb = all.stream().filter(this::followsVerb).count();
    isConvention = afterVerb >= CONVENTION && afterVerb >= CONVENTION_SHARE * all.size();
  }

  /**
   * The labels in a sentence.
   *
   * @param words the words and signs of the sentence
   * @param emphasized the stretches in bold or italics, in order
   */
  List<Span> in(List<Word> words, List<Span> emphasized) {
    return emphasized.stream()
        .filter(span -> (isConvention && mayBeLabel(span)) || isBesideTrigger(words, span))
        .toList();
  }

  private boolean mayBeLabel(Span span) {
    return LABEL.matcher(span.in(document.prose())).matches();
  }

  private boolean followsVerb(Span span) {
    int from = Math.max(document.blockAt(span.start()).span().start(), span.start() - REACH);
    Matcher word = LAST_WORD.matcher(document.prose().substring(from, span.start()));
    return word.find() && BEFORE.contains(word.group(1).toLowerCase(Locale.ROOT));
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
    if (next == words.size()) {
      return false;
    }
    boolean isTwoSigns = words.get(next).text().equals("-") && next + 1 < words.size();
    return is(AFTER, words.get(next)) || isArrow(words.get(isTwoSigns ? next + 1 : next));
  }

  private static boolean is(Set<String> listed, Word word) {
    return listed.contains(word.text().toLowerCase(Locale.ROOT)) || listed.contains(word.lemma());
  }

  private static boolean isArrow(Word word) {
    return ARROWS.contains(word.text());
  }
}
