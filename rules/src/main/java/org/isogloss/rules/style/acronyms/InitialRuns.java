package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.DocumentId;
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

  private final int longest;

  /** The blocks with an acronym, by their start, with the acronyms. */
  private final Map<DocumentId, Map<Integer, Set<String>>> blocks = new HashMap<>();

  private final Set<String> spelled = new HashSet<>();

  private InitialRuns(List<Acronym> acronyms, List<StyleDocument> documents) {
    this.longest =
        acronyms.stream().mapToInt(acronym -> acronym.form().length()).max().orElseThrow();
    Map<DocumentId, StyleDocument> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.document().id(), document));
    for (Acronym acronym : acronyms) {
      for (Use use : acronym.uses()) {
        DocumentId id = use.place().document();
        int block = byId.get(id).document().blockAt(use.place().span().start()).span().start();
        blocks
            .computeIfAbsent(id, d -> new HashMap<>())
            .computeIfAbsent(block, b -> new HashSet<>())
            .add(acronym.form());
      }
    }
  }

  /**
   * Those of some acronyms that documents spell out.
   *
   * @param acronyms at least one, each in capitals
   * @param documents the documents in which they are used
   */
  static Set<String> spelled(List<Acronym> acronyms, List<StyleDocument> documents) {
    InitialRuns runs = new InitialRuns(acronyms, documents);
    for (StyleDocument document : documents) {
      Map<Integer, Set<String>> used = runs.blocks.getOrDefault(document.document().id(), Map.of());
      for (StyleBlock block : document.blocks()) {
        Set<String> forms = used.get(block.block().span().start());
        if (forms != null) {
          runs.read(block.text(), forms);
        }
      }
    }
    return runs.spelled;
  }

  private void read(String text, Set<String> forms) {
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
    find(all, forms);
    find(content, forms);
  }

  private void find(List<String> words, Set<String> forms) {
    StringBuilder written = new StringBuilder();
    StringBuilder upper = new StringBuilder();
    for (String word : words) {
      char initial = AcronymForm.isAcronym(word) ? BREAK : word.charAt(0);
      written.append(initial);
      upper.append(Character.toUpperCase(initial));
    }
    for (int start = 0; start < upper.length(); start++) {
      int last = Math.min(upper.length(), start + longest);
      for (int end = start + 2; end <= last; end++) {
        String form = upper.substring(start, end);
        if (forms.contains(form)
            && (written.substring(start, end).equals(form) || isBeside(words, start, end, form))) {
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
