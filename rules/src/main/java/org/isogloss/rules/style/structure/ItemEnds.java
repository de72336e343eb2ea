package org.isogloss.rules.style.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.outline.ItemList;
import org.isogloss.rules.style.StyleDocument;

/**
 * How a list item ends, and what kind of item it is: fragments and sentences may end differently.
 *
 * @param item the item
 * @param span its last word, with the mark
 * @param answer the id of the answer
 * @param rewritten the last word with the marks of other answers
 * @param sentence whether it has a finite verb of its own and begins with a capital or a sign,
 *     since what begins in lower case completes the sentence that introduces the list
 * @param words the number of its words
 */
record ItemEnds(
    ItemList.Item item,
    Span span,
    String answer,
    Map<String, String> rewritten,
    boolean sentence,
    int words) {

  /** Shorter lists have nothing to compare. */
  static final int FEWEST = 2;

  /** Items that differ more in length are not alike. */
  private static final int RATIO = 3;

  private static final Set<String> FINITE =
      Set.copyOf(DataFile.lines(ItemEnds.class, "finite-verbs.txt"));

  /** Before a noun: “a can of oil”, “the will”. */
  private static final Pattern DETERMINER = Pattern.compile("an?|the|each|every|of");

  /** Before the verb of a clause that belongs to a noun: “a lamp, which is lit at noon”. */
  private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

  /** The end of a sentence before the end of an item. */
  private static final Pattern INNER_END = Pattern.compile("[.!?][”\"’)]?\\s+[\\p{Lu}“\"(]");

  /** The last word, its mark, and the conjunction before the last item. */
  private static final Pattern END =
      Pattern.compile("(\\S*?[^\\s.;,:!?])([.;,]?)([”\"’)]?)((?:\\h(?:and|or|and/or))?)$");

  /** Ends that belong to the word. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)(?:.*\\P{L})?(?:etc|inc|ltd|co|corp|al|\\p{L})");

  /**
   * How an item ends; empty if that is unclear, for example because more text follows, or because
   * it is only a label, set off by emphasis.
   */
  static Optional<ItemEnds> of(StyleDocument document, ItemList.Item item) {
    String text = LastWords.withoutEnd(document.text(item.text()));
    Matcher end = END.matcher(text).region(LastWords.start(text, 2), text.length());
    boolean unclear =
        item.continued()
            || !end.find()
            || end.group(1).indexOf(Document.HIDDEN) >= 0
            || INNER_END.matcher(text).find();
    if (unclear || isAbbreviation(end) || isLabel(document, item)) {
      return Optional.empty();
    }
    String answer =
        switch (end.group(2)) {
          case "." -> "stop";
          case ";" -> "semicolon";
          case "," -> "comma";
          default -> "none";
        };
    int words = 0;
    boolean finite = false;
    boolean inRelative = false;
    Matcher word = WORD.matcher(text);
    String before = "";
    while (word.find()) {
      words++;
      String lower = word.group().toLowerCase(Locale.ROOT);
      inRelative |= words > 1 && RELATIVE.contains(lower);
      if (FINITE.contains(lower) && !DETERMINER.matcher(before).matches()) {
        finite |= !inRelative;
        inRelative = false;
      }
      before = lower;
    }
    boolean sentence = finite && !Character.isLowerCase(text.codePointAt(0));
    Span span = new Span(end.start(1), end.end()).shifted(item.text().start());
    return Optional.of(new ItemEnds(item, span, answer, rewritten(end), sentence, words));
  }

  private static boolean isLabel(StyleDocument document, ItemList.Item item) {
    return document.document().inlines(item.text()).stream()
        .anyMatch(
            inline -> inline.kind() == Inline.Kind.EMPHASIS && inline.span().contains(item.text()));
  }

  private static Map<String, String> rewritten(Matcher end) {
    if (!end.group(3).isEmpty() || !end.group(4).isEmpty()) {
      return Map.of();
    }
    String word = end.group(1);
    return Map.of("none", word, "stop", word + ".", "semicolon", word + ";", "comma", word + ",");
  }

  private boolean isStop() {
    return answer.equals("stop");
  }

  private static boolean isAbbreviation(Matcher end) {
    return end.group(2).equals(".") && ABBREVIATION.matcher(end.group(1)).matches();
  }

  /**
   * The items that are like most of their list, without a last one that closes the sentence: after
   * commas or semicolons, or with the only period, as the Australian Government Style Manual asks
   * for in lists of fragments.
   */
  static List<ItemEnds> alike(List<ItemEnds> ends, ItemList list) {
    long sentences = ends.stream().filter(ItemEnds::sentence).count();
    boolean kind = 2 * sentences > ends.size();
    List<ItemEnds> same = ends.stream().filter(end -> end.sentence() == kind).toList();
    if (same.isEmpty()) {
      return same;
    }
    int median =
        same.stream()
            .mapToInt(ItemEnds::words)
            .sorted()
            .skip(same.size() / 2)
            .findFirst()
            .orElseThrow();
    List<ItemEnds> alike =
        same.stream()
            .filter(end -> end.words() * RATIO >= median && end.words() <= median * RATIO)
            .toList();
    ItemList.Item last = list.items().get(list.items().size() - 1);
    boolean isSeries =
        alike.stream()
            .anyMatch(end -> end.answer().equals("semicolon") || end.answer().equals("comma"));
    boolean isFragments =
        !kind && alike.stream().allMatch(end -> end.item().equals(last) == end.isStop());
    return isSeries || isFragments
        ? alike.stream().filter(end -> !end.item().equals(last)).toList()
        : alike;
  }
}
