package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
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
 * Patrol, or NSP}. Words with these initials in a paragraph with the acronym are enough if they are
 * all capitalized, or if an acronym of three letters or more is close to them.
 */
final class InitialRuns {

  private static final int FEWEST_LETTERS = 3;

  /** How many words may be between an acronym and its long form. */
  private static final int NEAR = 4;

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
    List<String> all = new ArrayList<>();
    List<String> content = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = AcronymForm.singular(matcher.group());
      all.add(word);
      if (AcronymForm.isAcronym(word) || !FunctionWords.contains(word)) {
        content.add(word);
      }
    }
    Set<String> block = new HashSet<>(all);
    find(all, block);
    find(content, block);
  }

  private void find(List<String> words, Set<String> block) {
    StringBuilder written = new StringBuilder();
    StringBuilder lower = new StringBuilder();
    for (String word : words) {
      char initial = AcronymForm.isAcronym(word) ? BREAK : word.charAt(0);
      written.append(initial);
      lower.append(Character.toLowerCase(initial));
    }
    for (int at = 0; at + 2 <= lower.length(); at++) {
      for (String form : acronyms.getOrDefault(lower.substring(at, at + 2), List.of())) {
        int end = at + form.length();
        if (end <= words.size()
            && lower.substring(at, end).equals(form.toLowerCase(Locale.ROOT))
            && block.contains(form)
            && (written.substring(at, end).equals(form) || isBeside(words, at, end, form))) {
          spelled.add(form);
        }
      }
    }
  }

  /** Whether an acronym of three letters or more is written close to some words. */
  private static boolean isBeside(List<String> words, int start, int end, String form) {
    return form.length() >= FEWEST_LETTERS
        && (words.subList(Math.max(0, start - NEAR), start).contains(form)
            || words.subList(end, Math.min(words.size(), end + NEAR)).contains(form));
  }
}
