package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.core.text.PartOfSpeech;
import org.isogloss.core.text.Spellings;
import org.isogloss.core.text.WordForms;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;

/**
 * Pairs forms of the same letters: they differ in case, hyphen or space, apostrophe, diacritic, or
 * American and British spelling.
 */
final class SameLetters {

  /** Between digits it makes another number: 12 hours are not 1-2 hours. */
  private static final Pattern JOINT =
      Pattern.compile("(?<!\\d)[-‐‑–\\s/·]+|[-‐‑–\\s/·]+(?![-‐‑–\\s/·\\d])");

  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** The stop of an abbreviation: {@code U.S.} */
  private static final Pattern STOP = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})\\.");

  /** Symbols of one letter, also after a word, numbers, and contractions of verbs. */
  private static final Pattern NO_TERM =
      Pattern.compile("^.$|\\p{L}\\s\\p{L}$|^[^\\p{L}]+$|['’](?:ll|re|ve|d|m|t)\\b");

  private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}{3}[^su'i])s$");

  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{N}]{2,}");

  private static final Set<String> PARTICLES =
      Set.copyOf(DataFile.lines(TermForm.class, "particles.txt"));

  private SameLetters() {}

  static void find(List<TermForm> forms, Proposals proposals) {
    Map<String, List<TermForm>> byLetters = new LinkedHashMap<>();
    for (TermForm form : forms) {
      if (!NO_TERM.matcher(form.key()).find()) {
        byLetters.computeIfAbsent(letters(form.key()), key -> new ArrayList<>()).add(form);
      }
    }
    for (List<TermForm> all : byLetters.values()) {
      List<TermForm> group = MostFrequent.of(all);
      boolean hasAcronymInS = hasAcronymInS(all);
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          if (!hasAcronymInS || endsInS(group.get(i)) == endsInS(group.get(j))) {
            compare(group.get(i), group.get(j), proposals);
          }
        }
      }
    }
  }

  /** Whether an acronym is among forms, and another one that has an S more: {@code HTTPS}. */
  private static boolean hasAcronymInS(List<TermForm> forms) {
    Set<String> keys = forms.stream().map(TermForm::key).collect(Collectors.toSet());
    return keys.stream()
        .anyMatch(key -> ACRONYM.matcher(key).matches() && keys.contains(key + "S"));
  }

  /**
   * Where there are two such acronyms, small letters with an s are the longer one: {@code https}.
   */
  private static boolean endsInS(TermForm form) {
    return form.key().toLowerCase(Locale.ROOT).endsWith("s");
  }

  private static void compare(TermForm a, TermForm b, Proposals proposals) {
    // A plural that the tagger did not recognize is no other spelling.
    if (!singular(a.key()).equals(singular(b.key()))
        && !isVerbOf(a, b)
        && !isVerbOf(b, a)
        && !isSpelledAsVerb(a, b)
        && !isSpelledAsVerb(b, a)
        && !ExplainedSpelling.explains(a, b)
        && !Spellings.areTwoWords(
            a.key().toLowerCase(Locale.ROOT), b.key().toLowerCase(Locale.ROOT))) {
      Evidence difference = difference(a, b);
      if (difference.kind() != EvidenceKind.CASE || (isWritten(a, b) && isWritten(b, a))) {
        proposals.add(a, b, difference);
      }
    }
  }

  /**
   * Whether a form is anywhere written as it is where it differs from another one. The small
   * letters of one whose places all begin sentences may be none that the text has.
   */
  private static boolean isWritten(TermForm form, TermForm other) {
    String key = form.key();
    String otherKey = other.key();
    return form.mentions().stream()
        .map(mention -> mention.wording().text())
        .anyMatch(
            text ->
                IntStream.range(
                        0, Math.min(text.length(), Math.min(key.length(), otherKey.length())))
                    .filter(at -> key.charAt(at) != otherKey.charAt(at))
                    .allMatch(at -> text.charAt(at) == key.charAt(at)));
  }

  /**
   * Whether a form is a phrasal verb, and the other one the noun made from it: set up, setup. That
   * is grammar, and where a verb takes the place of its noun, the grammar rules report it.
   */
  private static boolean isVerbOf(TermForm verb, TermForm noun) {
    return isParticle(lastWord(verb))
        && !isParticle(lastWord(noun))
        && mayBeVerb(wordBeforeLast(verb))
        && !isUsedAsNoun(verb);
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a verb somewhere, or no dictionary has it. */
  private static boolean mayBeVerb(String word) {
    Set<PartOfSpeech> classes = WordForms.classes(word);
    return classes.isEmpty() || classes.contains(PartOfSpeech.VERB);
  }

  /**
   * Whether an open form is a noun often enough that its other places are no reason to take it for
   * a verb. In half of them it modifies a noun, after an article or the like: a light up sign. A
   * single place proves little, since a noun may end before the particle: she reads the log in real
   * time. Where nothing follows that is not so, and a third is enough: choose it in the drop down.
   * A participle makes an adjective, of which one place is enough: a built in lamp.
   */
  private static boolean isUsedAsNoun(TermForm open) {
    // What is in bold may be a label after an article.
    List<Mention> plain = open.mentions().stream().filter(m -> !m.isEmphasized()).toList();
    long modifiers = plain.stream().filter(m -> m.attributive() && m.isAfterOpening()).count();
    long ends = plain.stream().filter(m -> m.isDetermined() && m.isBeforeSign()).count();
    return (modifiers > 0 && (2 * modifiers >= plain.size() || isParticiple(wordBeforeLast(open))))
        || (ends > 0 && 3 * ends >= plain.size());
  }

  /** Whether a word is the participle of a verb that has another base: built, but not set. */
  private static boolean isParticiple(String word) {
    return Inflection.mayBeParticiple(word) && !Inflection.PARTICIPLE.forms(word).contains(word);
  }

  /**
   * Whether a form is spelled as British English spells the verb, and used so, and the other one is
   * spelled and used as the noun: they practise, the practice.
   */
  private static boolean isSpelledAsVerb(TermForm verb, TermForm noun) {
    return Spellings.areVerbAndNoun(
            verb.key().toLowerCase(Locale.ROOT), noun.key().toLowerCase(Locale.ROOT))
        && !verb.isNominal()
        && verb.mentions().stream().noneMatch(Mention::isDetermined)
        && noun.isNominal();
  }

  private static String lastWord(TermForm form) {
    return form.key().substring(form.key().lastIndexOf(' ') + 1);
  }

  private static String wordBeforeLast(TermForm form) {
    String before = form.key().substring(0, Math.max(0, form.key().lastIndexOf(' ')));
    return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** What remains of a form when spelling is ignored. */
  private static String letters(String key) {
    StringBuilder letters = new StringBuilder();
    for (String word : JOINT.split(unstopped(key.toLowerCase(Locale.ROOT)), -1)) {
      letters.append(Spellings.american(word));
    }
    return singular(plain(letters.toString()));
  }

  private static String unstopped(String text) {
    return STOP.matcher(text).replaceAll("$1");
  }

  private static String plain(String text) {
    return Folding.fold(APOSTROPHE.matcher(text).replaceAll(""));
  }

  /** Without a plural that the tagger did not recognize in one of the forms. */
  private static String singular(String letters) {
    return PLURAL.matcher(letters).replaceFirst("");
  }

  private static Evidence difference(TermForm a, TermForm b) {
    String low = a.key().toLowerCase(Locale.ROOT);
    String otherLow = b.key().toLowerCase(Locale.ROOT);
    if (singular(low).equals(singular(otherLow))) {
      return Evidence.of(EvidenceKind.CASE, "they differ in capitals");
    }
    String one = singular(JOINT.matcher(unstopped(low)).replaceAll(""));
    String other = singular(JOINT.matcher(unstopped(otherLow)).replaceAll(""));
    if (one.equals(other)) {
      return Evidence.of(EvidenceKind.HYPHEN, "they differ in a hyphen or space");
    }
    String plain = APOSTROPHE.matcher(one).replaceAll("");
    String otherPlain = APOSTROPHE.matcher(other).replaceAll("");
    if (plain.equals(otherPlain)) {
      return Evidence.of(EvidenceKind.QUOTE, "they differ in an apostrophe");
    }
    return Folding.fold(plain).equals(Folding.fold(otherPlain))
        ? Evidence.of(EvidenceKind.DIACRITIC, "they differ in a diacritic")
        : Evidence.of(EvidenceKind.SPELLING, "one is the American spelling, the other the British");
  }
}
