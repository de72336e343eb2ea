package org.isogloss.core.document.bilingual.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.isogloss.core.document.Bitext;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.bilingual.columns.PairColumns.Decision;
import org.isogloss.core.document.language.LanguageEvidence;
import org.isogloss.core.document.language.LanguagePair;

/**
 * Finds the columns of a bilingual table: by the languages in its heading, by the headings "source"
 * and "target", or by its texts. What the headings say must not contradict the texts: a table of
 * figures or features may have the names of languages above its columns, too.
 */
public final class PairFinder {

  /** The most rows that are read to find the columns. */
  public static final int SAMPLE = 1000;

  /** A table is not judged by further columns. */
  private static final int WIDEST = 64;

  private static final String EXPECTED =
      ", expected one in English and one in another language, named in the first row by language"
          + " (en, English, zh-CN) or as source and target, or with sentences that show which is"
          + " which";

  private final TableTexts texts;
  private final LanguagePair named;
  private final int width;
  private final List<ColumnHeading> headings;

  private PairFinder(List<List<String>> rows, LanguagePair named) {
    this.texts = new TableTexts(rows);
    this.named = named;
    this.width = Math.min(WIDEST, rows.stream().mapToInt(List::size).max().orElse(0));
    this.headings =
        rows.isEmpty()
            ? List.of()
            : rows.get(0).stream().limit(width).map(ColumnHeading::of).toList();
  }

  /**
   * Finds the columns.
   *
   * @param rows the first rows that are not blank; they may differ in length
   * @param named the languages that the name of the file tells, as far as it does
   */
  public static Decision find(List<List<String>> rows, LanguagePair named) {
    return new PairFinder(rows, named).find();
  }

  private Decision find() {
    if (width < 2) {
      return Decision.no("a table of one column" + EXPECTED);
    }
    Optional<PairColumns> headed = byLanguages().or(this::bySides);
    if (headed.isPresent()) {
      return checked(headed.get());
    }
    return byTexts();
  }

  /** By at least one heading that names English and one for a text in another language. */
  private Optional<PairColumns> byLanguages() {
    OptionalInt english = first(i -> isEnglish(headings.get(i)));
    OptionalInt other = first(i -> isOther(headings.get(i)));
    OptionalInt unnamed = first(i -> headings.get(i).role().isText() && language(i).isEmpty());
    OptionalInt here = english.isPresent() || other.isEmpty() ? english : unnamed;
    OptionalInt there = other.isPresent() || english.isEmpty() ? other : unnamed;
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.min(here.getAsInt(), there.getAsInt());
    int second = Math.max(here.getAsInt(), there.getAsInt());
    boolean reversed =
        headings.get(first).role() == ColumnHeading.Role.TARGET
            || headings.get(second).role() == ColumnHeading.Role.SOURCE;
    int source = reversed ? second : first;
    Bitext.Side side = source == here.getAsInt() ? Bitext.Side.SOURCE : Bitext.Side.TARGET;
    return Optional.of(columns(source, reversed ? first : second, side, true));
  }

  /** By the headings for source and target, of which the texts show which is English. */
  private Optional<PairColumns> bySides() {
    OptionalInt source = first(i -> headings.get(i).role() == ColumnHeading.Role.SOURCE);
    OptionalInt target = first(i -> headings.get(i).role() == ColumnHeading.Role.TARGET);
    if (source.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    return side(source.getAsInt(), target.getAsInt(), 1)
        .map(side -> columns(source.getAsInt(), target.getAsInt(), side, true));
  }

  private Decision byTexts() {
    List<Integer> english = new ArrayList<>();
    List<Integer> other = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      LanguageEvidence evidence = texts.evidence(i, 0);
      if (evidence.isEnglish() && texts.isFilled(i)) {
        english.add(i);
      } else if (evidence.isForeign() && texts.isFilled(i)) {
        other.add(i);
      }
    }
    if (english.size() == 1 && other.size() == 1) {
      return byTexts(english.get(0), other.get(0));
    }
    if (width == 2 && english.size() < 2 && other.size() < 2) {
      Optional<Bitext.Side> side = named.english().filter(said -> side(0, 1, 0).isPresent());
      if (side.isPresent()) {
        return checked(columns(0, 1, side.get(), false));
      }
    }
    String found =
        english.size() > 1
            ? "columns %s look English".formatted(numbers(english))
            : other.size() > 1 && english.size() == 1
                ? "columns %s seem to be in other languages".formatted(numbers(other))
                : english.isEmpty()
                    ? "no column is clearly English"
                    : "no column is clearly in a language other than English";
    return Decision.no(found + EXPECTED);
  }

  private Decision byTexts(int english, int other) {
    if (!texts.mayTranslate(english, other)) {
      return Decision.no(
          "the texts of column %d are too short to translate those of column %d"
                  .formatted(english + 1, other + 1)
              + EXPECTED);
    }
    boolean first = english < other;
    Bitext.Side side = first ? Bitext.Side.SOURCE : Bitext.Side.TARGET;
    return checked(columns(first ? english : other, first ? other : english, side, false));
  }

  private static String numbers(List<Integer> columns) {
    return String.join(" and ", columns.stream().map(i -> String.valueOf(i + 1)).toList());
  }

  /** Which of two columns is English by their texts, or by the name of the file. */
  private Optional<Bitext.Side> side(int source, int target, int from) {
    LanguageEvidence one = texts.evidence(source, from);
    LanguageEvidence two = texts.evidence(target, from);
    boolean fromEnglish = !one.isForeign() && !two.isEnglish();
    boolean toEnglish = !two.isForeign() && !one.isEnglish();
    if (named.english().isPresent()) {
      return named.english().filter(side -> side == Bitext.Side.SOURCE ? fromEnglish : toEnglish);
    }
    if (fromEnglish && one.isEnglish()) {
      return Optional.of(Bitext.Side.SOURCE);
    }
    return toEnglish && two.isEnglish() ? Optional.of(Bitext.Side.TARGET) : Optional.empty();
  }

  private PairColumns columns(int source, int target, Bitext.Side english, boolean headed) {
    Optional<LanguageTag> from = headed ? language(source) : Optional.empty();
    Optional<LanguageTag> to = headed ? language(target) : Optional.empty();
    boolean isFrom = english == Bitext.Side.SOURCE;
    Optional<LanguageTag> here = (isFrom ? from : to).or(() -> named.of(english));
    Optional<LanguageTag> there = (isFrom ? to : from).or(() -> named.opposite(english));
    Optional<LanguageTag> known = here.or(() -> Optional.of(LanguageTag.ENGLISH));
    Set<Integer> others = new TreeSet<>();
    List<Integer> notes = new ArrayList<>();
    for (int i = 0; headed && i < headings.size(); i++) {
      if (i != source && i != target && isOther(headings.get(i))) {
        others.add(i);
      } else if (headings.get(i).role() == ColumnHeading.Role.NOTE) {
        notes.add(i);
      }
    }
    return new PairColumns(
        source,
        target,
        isFrom ? new LanguagePair(known, there) : new LanguagePair(there, known),
        english,
        headed ? ids(source, target) : OptionalInt.empty(),
        headed ? role(ColumnHeading.Role.STATE) : OptionalInt.empty(),
        notes,
        others,
        headed);
  }

  private Decision checked(PairColumns columns) {
    return texts
        .contradiction(columns)
        .map(why -> Decision.no(why + EXPECTED))
        .orElse(new Decision(Optional.of(columns), ""));
  }

  private OptionalInt first(IntPredicate wanted) {
    return IntStream.range(0, headings.size()).filter(wanted).findFirst();
  }

  /** The column of ids, which in many tables is the first one and has no heading. */
  private OptionalInt ids(int source, int target) {
    OptionalInt named = role(ColumnHeading.Role.ID);
    boolean isFirst = named.isEmpty() && source > 0 && target > 0 && texts.isUnheaded(0);
    return isFirst ? OptionalInt.of(0) : named;
  }

  private OptionalInt role(ColumnHeading.Role role) {
    return first(i -> headings.get(i).role() == role);
  }

  private Optional<LanguageTag> language(int column) {
    return column < headings.size() ? headings.get(column).language() : Optional.empty();
  }

  private static boolean isEnglish(ColumnHeading heading) {
    return heading.language().filter(LanguageTag::isEnglish).isPresent();
  }

  private static boolean isOther(ColumnHeading heading) {
    return heading.language().filter(tag -> !tag.isEnglish()).isPresent();
  }
}
