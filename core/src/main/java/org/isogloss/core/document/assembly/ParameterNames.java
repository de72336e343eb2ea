package org.isogloss.core.document.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.Inline;

/**
 * Marks the names in tables of parameters, fields and options, which are names of a program even if
 * they are not set in code font: single words in the first column, if another column says the type
 * of each, or if nearly all cells of the first are single words in lower case, some of them in code
 * font or with signs such as {@code bell-rope} and {@code bell_rope}.
 */
final class ParameterNames {

  private static final Map<String, List<String>> WORDS =
      DataFile.groups(ParameterNames.class, "type-words.txt");

  private static final Set<String> HEADINGS = Set.copyOf(WORDS.get("headings"));
  private static final Set<String> TYPES = Set.copyOf(WORDS.get("types"));

  /** Types that are ordinary words as well, and what joins types. */
  private static final Set<String> WORDS_BESIDE =
      Stream.of("words", "joining")
          .flatMap(group -> WORDS.get(group).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** What separates the words of a cell; the length of a type counts as such: VARCHAR(40). */
  private static final Pattern WORD_BREAK =
      Pattern.compile("(?:\\([\\d,\\s]+\\)|[^\\p{L}\\p{N}])+");

  private static final Pattern NAME =
      Pattern.compile("\\s*[\\p{L}_$][\\p{L}\\p{N}_.\\[\\]$-]*\\s*");

  /** A name in lower case that no ordinary word looks like. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\s*\\p{Ll}[\\p{L}\\p{N}]*(?:[_.-]\\p{Ll}|\\p{Lu}\\p{Ll})[\\p{L}\\p{N}_.-]*\\s*");

  /** A column with fewer names may be a list of words. */
  private static final int FEWEST = 4;

  private ParameterNames() {}

  /** Marks them as text that is not English. */
  static void mark(List<RawBlock> blocks) {
    Map<Integer, List<RawBlock>> tables = new LinkedHashMap<>();
    for (RawBlock block : blocks) {
      block
          .cell()
          .ifPresent(
              cell -> tables.computeIfAbsent(cell.table(), t -> new ArrayList<>()).add(block));
    }
    for (List<RawBlock> cells : tables.values()) {
      List<RawBlock> names = cells.stream().filter(ParameterNames::isName).toList();
      if (areIdentifiers(names, cells) || cells.stream().anyMatch(head -> isTypes(head, cells))) {
        names.stream().filter(name -> !isCode(name)).forEach(ParameterNames::mark);
      }
    }
  }

  /**
   * Whether almost all cells of the first column are names in lower case, some of them with signs.
   */
  private static boolean areIdentifiers(List<RawBlock> names, List<RawBlock> cells) {
    long first =
        cells.stream()
            .map(cell -> cell.cell().orElseThrow())
            .filter(cell -> cell.row() > 0 && cell.column() == 0)
            .count();
    long small =
        names.stream().filter(name -> Character.isLowerCase(name.text().strip().charAt(0))).count();
    long signed = names.stream().filter(ParameterNames::isSigned).count();
    return small >= FEWEST && 5 * small >= 4 * first && 4 * signed >= first;
  }

  private static boolean isSigned(RawBlock name) {
    return SIGNED.matcher(name.text()).matches() || isCode(name);
  }

  private static boolean isCode(RawBlock name) {
    return name.markedLength(Inline.Kind.CODE) > 0;
  }

  /** Whether a cell is the heading of a column in which most cells are types. */
  private static boolean isTypes(RawBlock head, List<RawBlock> cells) {
    RawBlock.Cell place = head.cell().orElseThrow();
    if (place.row() > 0 || place.column() == 0 || !HEADINGS.contains(lower(head).strip())) {
      return false;
    }
    List<RawBlock> below =
        cells.stream()
            .filter(cell -> cell.cell().orElseThrow().column() == place.column() && cell != head)
            .toList();
    return below.stream().anyMatch(cell -> words(cell).anyMatch(TYPES::contains))
        && 2 * below.stream().filter(ParameterNames::isType).count() > below.size();
  }

  /** Whether a cell consists of types: {@code int32}, {@code string or null}, {@code []string}. */
  private static boolean isType(RawBlock cell) {
    return words(cell).findAny().isPresent()
        && words(cell).allMatch(word -> TYPES.contains(word) || WORDS_BESIDE.contains(word));
  }

  private static Stream<String> words(RawBlock cell) {
    return WORD_BREAK.splitAsStream(lower(cell)).filter(word -> !word.isEmpty());
  }

  private static String lower(RawBlock cell) {
    return cell.text().toLowerCase(Locale.ROOT);
  }

  private static boolean isName(RawBlock block) {
    RawBlock.Cell place = block.cell().orElseThrow();
    return place.row() > 0 && place.column() == 0 && NAME.matcher(block.text()).matches();
  }

  private static void mark(RawBlock name) {
    name.mark(Inline.Kind.FOREIGN_LANGUAGE, 0);
  }
}
