package org.isogloss.rules.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.FunctionWords;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.WordForms;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * What can replace a form exactly where it is used: in the number of the words there, with a
 * capital at the start of a sentence, and only if the words around it remain correct.
 */
public final class Suggestion {

  private static final Pattern ARTICLE = Pattern.compile("\\b(an?)\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern VOWEL = Pattern.compile("[aeiouAEIOU].*", Pattern.DOTALL);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  /** The ending of regular participles. */
  private static final String PARTICIPLE = "ed";

  /** The longest article with the space after it, and a margin. */
  private static final int ARTICLE_LENGTH = 8;

  private final AnalyzedDocument document;
  private final Mention mention;
  private final TermForm used;

  /**
   * @param document the document of the place
   * @param mention the place
   * @param used the form there
   */
  public Suggestion(AnalyzedDocument document, Mention mention, TermForm used) {
    this.document = document;
    this.mention = mention;
    this.used = used;
  }

  /**
   * The replacement; empty if none is certain to leave correct English.
   *
   * @param wanted the preferred name; one that no form has, as in a glossary, is taken as it is
   * @param forms the forms of the concept
   * @param listed whether a glossary prefers it, and so decides about hyphens
   */
  public Optional<String> of(String wanted, List<TermForm> forms, boolean listed) {
    Optional<TermForm> form = forms.stream().filter(f -> f.text().equals(wanted)).findFirst();
    return form.isPresent() ? of(form.orElseThrow(), listed) : Optional.of(wanted);
  }

  private Optional<String> of(TermForm wanted, boolean listed) {
    if (wanted.equals(used)
        || !(listed || keepsHyphen(wanted))
        || isPart(wanted)
        || isOtherClass(wanted)) {
      return Optional.empty();
    }
    String marked = document.text(mention.place().span());
    return inNumber(wanted)
        .map(text -> mention.wording().opening() ? capitalized(text) : text)
        .filter(text -> !text.equals(marked) && keepsArticle(marked, text) && keepsCapitals())
        .filter(text -> keepsVerbs(marked, text));
  }

  /**
   * Whether the words are an adjective and the other form is only a participle: “a learned keeper”
   * has not learnt it.
   */
  private boolean isOtherClass(TermForm wanted) {
    return used.key().endsWith(PARTICIPLE) != wanted.key().endsWith(PARTICIPLE)
        && !mention.nominal()
        && mention.attributive()
        && wanted.mentions().stream().noneMatch(Mention::attributive);
  }

  /**
   * Whether no word inside changes its number that may be a verb: what looks like a name may be the
   * clause “the guard signals keepers”.
   */
  private static boolean keepsVerbs(String marked, String text) {
    String[] now = BETWEEN_WORDS.split(marked.toLowerCase(Locale.ROOT), -1);
    String[] then = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1);
    for (int i = 1; i < now.length - 1 && now.length == then.length; i++) {
      boolean other =
          Inflection.SINGULAR.forms(now[i]).contains(then[i])
              || Inflection.SINGULAR.forms(then[i]).contains(now[i]);
      if (other && WordForms.classes(now[i]).contains(PartOfSpeech.VERB)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one of the forms has all words of the other and more. What competes in {@code web
   * server} and {@code Web} is a spelling; the other words must stay.
   */
  private boolean isPart(TermForm wanted) {
    Set<String> then = words(wanted);
    Set<String> now = words(used);
    return then.size() != now.size() && (now.containsAll(then) || then.containsAll(now));
  }

  private static Set<String> words(TermForm form) {
    return BETWEEN_WORDS
        .splitAsStream(form.key().toLowerCase(Locale.ROOT))
        .filter(word -> !FunctionWords.contains(word))
        .collect(Collectors.toSet());
  }

  /** Capitals of a heading or a title follow its own style. */
  private boolean keepsCapitals() {
    return mention.wording().opening()
        || mention.wording().text().equals(mention.wording().lowered());
  }

  /** A hyphen before a noun, and none elsewhere, is the rule, whatever is more frequent. */
  private boolean keepsHyphen(TermForm wanted) {
    boolean now = used.key().contains("-");
    boolean then = wanted.key().contains("-");
    String one = used.key().replace("-", " ");
    String other = wanted.key().replace("-", " ");
    return now == then || !one.equalsIgnoreCase(other) || then == mention.attributive();
  }

  private boolean keepsArticle(String marked, String text) {
    int start = mention.place().span().start();
    String prose = document.document().prose();
    String before = prose.substring(Math.max(0, start - ARTICLE_LENGTH), start);
    return !ARTICLE.matcher(before).find()
        || VOWEL.matcher(marked).matches() == VOWEL.matcher(text).matches();
  }

  /** The wanted form in the number of the words at the place, as the manuscript writes it. */
  private Optional<String> inNumber(TermForm wanted) {
    boolean singular = !isPlural(used, wanted) && isSingular(mention, used);
    if (singular && isPlural(wanted, used)) {
      return Optional.empty();
    }
    String usual = wanted.text();
    Optional<String> written =
        wanted.mentions().stream()
            .filter(other -> isSingular(other, wanted) == singular)
            .collect(
                Collectors.groupingBy(
                    other -> TermForm.recased(other.wording().lowered(), usual),
                    LinkedHashMap::new,
                    Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    if (written.isPresent() || singular) {
      return written.or(() -> Optional.of(wanted.key()));
    }
    String head = last(wanted.key()).toLowerCase(Locale.ROOT);
    return isPlural(head)
        ? Optional.of(wanted.key())
        : Inflection.PLURAL.forms(head).stream()
            .filter(form -> form.startsWith(head) && !wanted.key().contains(" of "))
            .findFirst()
            .map(form -> wanted.key() + form.substring(head.length()));
  }

  /**
   * Whether one form is the plural of another one, apart from hyphens and spaces: a new word or a
   * compound may be its own lemma in both.
   */
  private static boolean isPlural(TermForm form, TermForm singular) {
    String lower = singular.key().toLowerCase(Locale.ROOT);
    String word = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1);
    String begin = letters(lower.substring(0, lower.length() - word.length()));
    return !word.isEmpty()
        && Inflection.PLURAL.forms(word).stream()
            .anyMatch(plural -> letters(form.key()).equals(begin + plural));
  }

  private static String letters(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isPlural(String word) {
    return !Inflection.SINGULAR.forms(word).isEmpty();
  }

  private static boolean isSingular(Mention mention, TermForm form) {
    return mention.wording().text().equalsIgnoreCase(form.key());
  }

  private static String last(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
