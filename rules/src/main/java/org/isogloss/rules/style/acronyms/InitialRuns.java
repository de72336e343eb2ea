package org.isogloss.rules.style.acronyms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/**
 * Finds acronyms that a manuscript spells out without parentheses: {@code the Northern Shore
 * Patrol, or NSP}. Words with these initials are enough if they are all capitalized, or if they are
 * in one paragraph with an acronym of three letters or more.
 */
final class InitialRuns {

  private static final int FEWEST_LETTERS = 3;

  /** Stands for an acronym, whose own letters spell nothing out. */
  private static final char BREAK = '.';

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’]*+");

  /** The acronyms by their first two letters, in lower case. */
  private final Map<String, List<String>> acronyms;

  private final Set<String> spelled = new HashSet<>();

  private InitialRuns(Set<String> forms) {
    this.acronyms =
        forms.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    form -> form.substring(0, 2).toLowerCase(Locale.ROOT),
                    Collectors.mapping(Function.identity(), Collectors.toList())));
  }

  /** Those of the acronyms that documents spell out. */
  static Set<String> spelled(Set<String> forms, List<StyleDocument> documents) {
    InitialRuns runs = new InitialRuns(forms);
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        if (block.zone().hasSentences()) {
          runs.read(block.text());
        }
      }
    }
    return runs.spelled;
  }

  private void read(String text) {
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    Set<String> written = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = AcronymForm.singular(matcher.group());
      boolean acronym = AcronymForm.isAcronym(word);
      if (acronym) {
        written.add(word);
      }
      char initial = acronym ? BREAK : word.charAt(0);
      all.append(initial);
      if (acronym || !FunctionWords.contains(word)) {
        content.append(initial);
      }
    }
    find(all.toString(), written);
    find(content.toString(), written);
  }

  private void find(String initials, Set<String> written) {
    String low = initials.toLowerCase(Locale.ROOT);
    if (low.length() != initials.length()) {
      return;
    }
    for (int at = 0; at + 2 <= low.length(); at++) {
      for (String form : acronyms.getOrDefault(low.substring(at, at + 2), List.of())) {
        boolean fits = low.startsWith(form.toLowerCase(Locale.ROOT), at);
        boolean capitals = initials.startsWith(form, at);
        if (fits && (capitals || (form.length() >= FEWEST_LETTERS && written.contains(form)))) {
          spelled.add(form);
        }
      }
    }
  }
}
