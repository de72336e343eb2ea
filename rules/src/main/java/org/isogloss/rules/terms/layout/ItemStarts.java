package org.isogloss.rules.terms.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.TaggedSentence;
import org.isogloss.core.text.TaggedToken;

/**
 * Finds where items begin inside a sentence. Their first words may have a capital for that reason
 * alone: on a new line of a cell or an item, after its code ({@code 2, Fog bell}) or its quantity
 * ({@code 2x Fog bell}), and as a value of a series in which all begin with a capital ({@code Fog
 * bell, Lamp room, Net}).
 */
public final class ItemStarts {

  /** A line break in HTML, which Markdown has in cells. */
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\b");

  /** What numbers an item: {@code 12}, {@code B}, {@code PR14}. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{0,4}\\d{1,5}|\\p{Lu}");

  /** How many there are of an item: {@code 2x}, {@code 10pcs}; the sign may be a token. */
  private static final Pattern QUANTITY = Pattern.compile("\\d{1,4}(?:[xX×*]|pcs?\\.?)");

  private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");

  private static final Pattern TIMES = Pattern.compile("[xX×*]|pcs?\\.?");

  /** What ends the code of an item. */
  private static final Pattern AFTER_CODE = Pattern.compile("[,=/)]");

  private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+.*");

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}[\\p{L}\\p{N}-]*");

  /** What a value does not contain: with these, it is a clause, or what leads to the values. */
  private static final Set<PartOfSpeech> CLAUSE =
      EnumSet.of(PartOfSpeech.AUX, PartOfSpeech.DET, PartOfSpeech.PRON);

  /** So many values make a series, of which so many consist of several words. */
  private static final int FEWEST_VALUES = 3;

  private static final int FEWEST_PHRASES = 2;

  /** The longest value, in tokens. */
  private static final int LONGEST_VALUE = 7;

  /** A value of a series: its tokens from the first to before {@code to}. */
  private record Value(int from, int to) {}

  private final Document document;
  private final List<TaggedToken> tokens;
  private final boolean isCellOrItem;
  private final BitSet starts = new BitSet();

  private ItemStarts(Document document, TaggedSentence sentence) {
    this.document = document;
    this.tokens = sentence.tokens();
    Zone zone = sentence.sentence().block().zone();
    isCellOrItem = zone == Zone.TABLE || zone == Zone.LIST_ITEM;
  }

  /** The indexes of the tokens that begin items inside a sentence. */
  public static BitSet in(Document document, TaggedSentence sentence) {
    ItemStarts found = new ItemStarts(document, sentence);
    if (found.isCellOrItem) {
      found.addLines();
    }
    found.addValues();
    found.starts.clear(0);
    return found.starts;
  }

  private void addLines() {
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || isAfterBreak(i)) {
        starts.set(i);
        starts.set(pastCode(i));
        starts.set(pastQuantity(i));
      }
    }
    starts.clear(tokens.size(), tokens.size() + 1);
  }

  private boolean isAfterBreak(int at) {
    int end = document.toSource(tokens.get(at - 1).span()).end();
    int start = document.toSource(tokens.get(at).span()).start();
    return end < start && BREAK.matcher(new Span(end, start).in(document.source().text())).find();
  }

  /** The index after the code of an item and the sign that ends it. */
  private int pastCode(int at) {
    if (!CODE.matcher(text(at)).matches()) {
      return at;
    }
    int past = at + 1;
    while (past < tokens.size() && AFTER_CODE.matcher(text(past)).matches()) {
      past++;
    }
    // A single letter before words may be an article.
    return past == at + 1 && text(at).length() == 1 ? at : past;
  }

  /** The index after the quantity of an item; that of the item if it has none. */
  private int pastQuantity(int at) {
    if (QUANTITY.matcher(text(at)).matches()) {
      return at + 1;
    }
    boolean isParted =
        at + 1 < tokens.size()
            && FIGURES.matcher(text(at)).matches()
            && TIMES.matcher(text(at + 1)).matches();
    return isParted ? at + 2 : at;
  }

  /** Adds the values of each series. */
  private void addValues() {
    List<Value> series = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean ends = i == tokens.size() || text(i).equals(",") || text(i).equals(";");
      if (ends) {
        Value value = value(from, i);
        if (isCapitalized(value)) {
          series.add(value);
        } else {
          addSeries(series);
          series.clear();
        }
        from = i + 1;
      }
    }
    addSeries(series);
  }

  /** What is between two commas, without a conjunction before it and the full stop after it. */
  private Value value(int from, int to) {
    int first = from;
    int last = to;
    for (int i = from; i < to; i++) {
      if (text(i).equals(":")) {
        first = i + 1;
      }
    }
    if (first < last && tokens.get(first).tag() == PartOfSpeech.CCONJ) {
      first++;
    }
    if (first < last && text(last - 1).equals(".")) {
      last--;
    }
    return new Value(first, last);
  }

  private boolean isCapitalized(Value value) {
    return value.from() < value.to()
        && value.to() - value.from() <= LONGEST_VALUE
        && CAPITALIZED.matcher(text(value.from())).matches()
        && tokens.subList(value.from(), value.to()).stream()
            .noneMatch(token -> CLAUSE.contains(token.tag()));
  }

  private void addSeries(List<Value> series) {
    if (series.size() >= FEWEST_VALUES
        && series.stream().filter(this::isPhrase).count() >= FEWEST_PHRASES) {
      series.forEach(value -> starts.set(value.from()));
    }
  }

  /** Whether a value is a noun phrase of which only the first word has a capital. */
  private boolean isPhrase(Value value) {
    if (value.to() - value.from() < 2 || !tokens.get(value.to() - 1).tag().isNoun()) {
      return false;
    }
    for (int i = value.from() + 1; i < value.to(); i++) {
      if (!SMALL.matcher(text(i)).matches()) {
        return false;
      }
    }
    return true;
  }

  private String text(int at) {
    return tokens.get(at).span().in(document.prose());
  }
}
