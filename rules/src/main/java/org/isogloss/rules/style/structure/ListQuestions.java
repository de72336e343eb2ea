package org.isogloss.rules.style.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.ItemList;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.style.Observation;
import org.isogloss.rules.style.StyleAnswer;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleQuestion;

/** The questions about lists. Each list decides for itself. */
final class ListQuestions {

  private static final Set<Zone> ITEMS = EnumSet.of(Zone.LIST_ITEM);

  /** The first two words of an item; what names a parameter or begins with code is none. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[“‘\"'(]?((\\p{L})[\\p{L}’'-]*+)(?![:(=_.\\p{N}])\\h+(?![:=–—-])\\S.*", Pattern.DOTALL);

  /** The first words of an item. */
  private static final Pattern BEGINNING = Pattern.compile("\\S+(?:\\s+\\S+){0,3}");

  /** A symbol of one or two letters; short words look the same. */
  private static final Pattern SYMBOL = Pattern.compile("\\p{L}|\\p{Lu}\\p{Ll}");

  /** In a legend, one item of so many or more begins with a symbol. */
  private static final int LEGEND = 4;

  private static final GeneralFrequency FREQUENCY = new GeneralFrequency();

  /** Words that continue the item before. */
  private static final Set<String> CONTINUING = Set.of("and", "or");

  private static final StyleQuestion CAPITAL =
      new StyleQuestion(
          "list-capital",
          "Capitals at the start of list items",
          "List items that begin in lower case where the others in their list have a capital, or"
              + " the reverse.",
          "Items",
          ITEMS,
          List.of(
              new StyleAnswer("capital", "begin with a capital"),
              new StyleAnswer("lower", "begin in lower case")),
          ListQuestions::openings);

  private static final StyleQuestion PUNCTUATION =
      new StyleQuestion(
          "list-punctuation",
          "Punctuation at the end of list items",
          "List items that end with a different mark from the others in their list.",
          "Items",
          ITEMS,
          List.of(
              new StyleAnswer("none", "end without a mark"),
              new StyleAnswer("stop", "end with a period"),
              new StyleAnswer("semicolon", "end with a semicolon"),
              new StyleAnswer("comma", "end with a comma")),
          ListQuestions::ends);

  private ListQuestions() {}

  static List<StyleQuestion> all() {
    return List.of(CAPITAL, PUNCTUATION, ItemVerbs.question());
  }

  /** Whether its items are really items, and not the terms and descriptions of a glossary. */
  static boolean isPlain(StyleDocument document, ItemList list) {
    return list.order() != ItemList.Order.UNKNOWN
        || document.document().source() instanceof PackageSource;
  }

  private static void openings(StyleDocument document, Consumer<Observation> found) {
    WordCases cases = null;
    for (ItemList list : document.outline().lists()) {
      if (list.items().size() < ItemEnds.FEWEST || !isPlain(document, list)) {
        continue;
      }
      cases = cases == null ? WordCases.of(document) : cases;
      List<Observation> openings = new ArrayList<>();
      int symbols = 0;
      for (ItemList.Item item : list.items()) {
        Matcher opening = OPENING.matcher(document.text(item.text()));
        if (opening.matches()) {
          symbols += isSymbol(opening.group(1)) ? 1 : 0;
          if (!isName(opening.group(1), cases)) {
            openings.add(opening(document, list, item, opening));
          }
        }
      }
      if (LEGEND * symbols < list.items().size()) {
        openings.forEach(found);
      }
    }
  }

  private static boolean isSymbol(String word) {
    return SYMBOL.matcher(word).matches() && !FunctionWords.contains(word);
  }

  /** Whether a word keeps its case at the start of an item. */
  private static boolean isName(String word, WordCases cases) {
    return !WordCases.isPlain(word)
        || CONTINUING.contains(word)
        || isSymbol(word)
        || cases.isName(word)
        || FREQUENCY.lacksPartOf(word);
  }

  private static Observation opening(
      StyleDocument document, ItemList list, ItemList.Item item, Matcher opening) {
    boolean capital = Character.isUpperCase(opening.group(2).codePointAt(0));
    String word = opening.group(1);
    Map<String, String> rewritten =
        capital
            ? Map.of()
            : Map.of("capital", Character.toUpperCase(word.charAt(0)) + word.substring(1));
    Span span = new Span(opening.start(1), opening.end(1)).shifted(item.text().start());
    return new Observation(span, capital ? "capital" : "lower", scope(document, list), rewritten);
  }

  private static void ends(StyleDocument document, Consumer<Observation> found) {
    for (ItemList list : document.outline().lists()) {
      if (list.items().size() >= ItemEnds.FEWEST && isPlain(document, list)) {
        List<ItemEnds> ends = new ArrayList<>();
        for (ItemList.Item item : list.items()) {
          ItemEnds.of(document, item).ifPresent(ends::add);
        }
        String scope = scope(document, list);
        ItemEnds.alike(ends, list)
            .forEach(
                end ->
                    found.accept(
                        new Observation(end.span(), end.answer(), scope, end.rewritten())));
      }
    }
  }

  /** Names a list by its first words, which stay the same when lines move. */
  static String scope(StyleDocument document, ItemList list) {
    String first = list.items().get(0).text().in(document.document().prose());
    Matcher words = BEGINNING.matcher(first);
    String beginning = words.find() ? words.group() : first;
    beginning = beginning.length() > 40 ? beginning.substring(0, 40).strip() + "…" : beginning;
    return "of the list that begins “%s”".formatted(beginning);
  }
}
