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
 * Marks the names in tables of parameters, fields and options: where a column says the type of
 * each, single words in the first column are names of a program, even if they are not set in code
 * font.
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
      if (cells.stream().anyMatch(head -> isTypes(head, cells))) {
        cells.stream().filter(ParameterNames::isName).forEach(ParameterNames::mark);
      }
    }
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
