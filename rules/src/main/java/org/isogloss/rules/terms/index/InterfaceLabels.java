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
 * <i>click</i>, before a noun such as <i>tab</i>, or beside an arrow. Where a document sets several
 * labels so, all that is in bold or italics and begins with a capital is one. Their capitals are
 * those of the interface.
 */
final class InterfaceLabels {

  private static final Map<String, List<String>> WORDS =
      DataFile.groups(InterfaceLabels.class, "interface-words.txt");

  private static final Set<String> BEFORE = Set.copyOf(WORDS.get("before"));
  private static final Set<String> AFTER = Set.copyOf(WORDS.get("after"));

  /** What leads from one label to the next; an arrow after a label may be read as two signs. */
  private static final Set<String> ARROWS = Set.of(">", "->", "=>", "→", "⇒", "▸", "›", "»");

  /** So many labels after a verb make it the document's way of writing them. */
  private static final int CONVENTION = 3;

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)(?:\\s+the)?\\s+$");

  /** How far before a label its verb is looked for, in code units. */
  private static final int REACH = 24;

  private final Document document;
  private final boolean isConvention;

  InterfaceLabels(Document document) {
    this.document = document;
    this.isConvention =
        document.inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.EMPHASIS)
                .filter(inline -> followsVerb(inline.span()))
                .limit(CONVENTION)
                .count()
            == CONVENTION;
  }

  /**
   * The labels in a sentence.
   *
   * @param words the words and signs of the sentence
   * @param emphasized the stretches in bold or italics, in order
   */
  List<Span> in(List<Word> words, List<Span> emphasized) {
    return emphasized.stream()
        .filter(span -> (isConvention && isCapitalized(span)) || isBesideTrigger(words, span))
        .toList();
  }

  private boolean followsVerb(Span span) {
    String before = document.prose().substring(Math.max(0, span.start() - REACH), span.start());
    Matcher word = LAST_WORD.matcher(before);
    return word.find() && BEFORE.contains(word.group(1).toLowerCase(Locale.ROOT));
  }

  private boolean isCapitalized(Span span) {
    return Character.isUpperCase(document.prose().codePointAt(span.start()));
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
