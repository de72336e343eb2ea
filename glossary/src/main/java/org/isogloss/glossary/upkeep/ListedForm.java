package org.isogloss.glossary.upkeep;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isogloss.core.text.Inflection;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.Candidate;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.glossary.match.TermMatcher;
import org.isogloss.glossary.match.Tokens;

/**
 * A term as a glossary lists it, where a text has a form of it. A plural in a glossary would be
 * replaced by a singular, and would not stand for its own singular.
 */
public final class ListedForm {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

  private ListedForm() {}

  /** The first concept that has a term with this text, or one whose inflected form it may be. */
  public static Optional<Concept> conceptOf(Termbase termbase, String text) {
    return possible(text).stream()
        .flatMap(form -> TermbaseEdit.conceptOf(termbase, form).stream())
        .findFirst();
  }

  /**
   * A form of a term of a concept without its inflection, and without capitals that only its place
   * gave it; the same text if it is none.
   */
  public static String of(Concept concept, String text) {
    TermMatcher matcher = new TermMatcher(new Termbase(List.of(concept)));
    for (String form : possible(text)) {
      Optional<Candidate> uninflected = uninflected(matcher, form);
      if (uninflected.isPresent()) {
        return listed(uninflected.get(), form);
      }
    }
    return text;
  }

  private static Optional<Candidate> uninflected(TermMatcher matcher, String form) {
    Tokens tokens = new Tokens();
    tokens.read(form, 0, form.length(), (start, end) -> false);
    return matcher.find(tokens, false).stream()
        .filter(match -> match.span().length() == form.length())
        .map(TermMatch::nearest)
        .filter(candidate -> candidate.inflection() == Inflection.NONE)
        .findFirst();
  }

  private static String listed(Candidate candidate, String form) {
    Term term = candidate.term();
    if (candidate.differences().isEmpty() && (candidate.sameCase() || !term.caseSensitive())) {
      return term.text();
    }
    boolean small = term.text().codePoints().noneMatch(Character::isUpperCase);
    return small && !term.caseSensitive() ? form.toLowerCase(Locale.ROOT) : form;
  }

  /** The texts that one may be a form of: itself, and with one of its words in another number. */
  private static Set<String> possible(String text) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(text);
    List<MatchResult> words = WORD.matcher(text).results().toList();
    for (int i = words.size() - 1; i >= 0; i--) {
      MatchResult word = words.get(i);
      String small = word.group().toLowerCase(Locale.ROOT);
      Set<String> bases = new LinkedHashSet<>(Inflection.nounsOf(small));
      bases.addAll(Inflection.verbsOf(small));
      bases.addAll(Inflection.PLURAL.forms(small));
      bases.remove(small);
      for (String base : bases) {
        forms.add(
            text.substring(0, word.start())
                + withCapitals(word.group(), base)
                + text.substring(word.end()));
      }
    }
    return forms;
  }

  /** A base with the letters of a form as far as the two agree. */
  private static String withCapitals(String form, String base) {
    int common = 0;
    while (common < Math.min(form.length(), base.length())
        && Character.toLowerCase(form.charAt(common)) == base.charAt(common)) {
      common++;
    }
    return form.substring(0, common) + base.substring(common);
  }
}
