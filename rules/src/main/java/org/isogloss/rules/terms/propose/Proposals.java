package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.text.Folding;
import org.isogloss.core.text.Inflection;
import org.isogloss.rules.lexicon.GeneralFrequency;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.judge.PairKind;
import org.isogloss.rules.terms.propose.Proposal.Difference;

/** Collects pairs of forms from several sources, each pair once with all its evidence. */
final class Proposals {

  private record Key(String one, String other) {}

  private record Row(TermForm one, TermForm other, List<Evidence> evidence) {

    boolean has(EvidenceKind kind) {
      return evidence.stream().anyMatch(reason -> reason.kind() == kind);
    }

    Difference difference() {
      return Difference.of(one, other);
    }

    /** “mount Fenbox” and “mounting Fenbox”: two forms of a verb, and the name of its object. */
    boolean isVerbWithName() {
      Matcher before = VERB_WITH_NAME.matcher(one.key());
      Matcher after = VERB_WITH_NAME.matcher(other.key());
      return before.matches()
          && after.matches()
          && before.group(2).equals(after.group(2))
          && (isGerund(before.group(1), after.group(1))
              || isGerund(after.group(1), before.group(1)));
    }

    /**
     * Whether the forms are names in programs: one with an operator after it, as in “bell_count--”,
     * or two in which other letters are another name, as in “bell_mask” and “bell_unmask” or
     * “ringBell” and “ringBells”.
     */
    boolean isOfPrograms() {
      if (OPERATOR.matcher(one.key()).find() || OPERATOR.matcher(other.key()).find()) {
        return true;
      }
      if (!isIdentifier(one.key()) || !isIdentifier(other.key())) {
        return false;
      }
      Difference difference = difference();
      PairKind kind = kind(this);
      return (kind == PairKind.SYNONYM || kind == PairKind.ORDER)
          && hasIdentifier(one, difference.one())
          && hasIdentifier(other, difference.other());
    }

    /**
     * Whether the forms differ in two abbreviations or names with inner capitals, which name two
     * things unless the text says that they are one: “CoAP gate” and “STOMP gate”. One may be made
     * from the other, which does not make it short for it: “ringHUB gate” and “ringHUBian gate”.
     */
    boolean isOfAbbreviations() {
      Difference difference = difference();
      PairKind kind = kind(this);
      return (kind == PairKind.SYNONYM
              || kind == PairKind.SHORT_FORM
              || has(EvidenceKind.DERIVATION))
          && !has(EvidenceKind.ACRONYM)
          && !has(EvidenceKind.GLOSS)
          && !has(EvidenceKind.APPOSITION)
          && anyOf(one, difference.one(), Row::isAbbreviation)
          && anyOf(other, difference.other(), Row::isAbbreviation);
    }

    /**
     * Whether the forms differ only in a possessive ending: “the tower's lamp” is “the tower lamp”
     * in other grammar. After the name of a person it may be a spelling of a set name: “Halley's
     * comet”.
     */
    boolean isPossessive() {
      return isPossessive(one.key(), other.key()) || isPossessive(other.key(), one.key());
    }

    private static boolean isPossessive(String longer, String shorter) {
      Matcher ending = POSSESSIVE.matcher(longer);
      return longer.length() > shorter.length()
          && ending.replaceAll("").equalsIgnoreCase(shorter)
          && POSSESSOR.matcher(longer).results().noneMatch(word -> isPersonal(word.group()));
    }

    /** Whether a dictionary has a word only with its capital. */
    private static boolean isPersonal(String word) {
      return GENERAL.of(word) > 0 && GENERAL.of(word.toLowerCase(Locale.ROOT)) == 0;
    }

    /**
     * Whether the rarer form only ever follows the other one: “fog bell (horn)” gives it as another
     * name that the reader may meet, and “Lutra lutra” is a species. An acronym is followed by what
     * it stands for, too.
     */
    boolean isSideBySide() {
      return kind(this) != PairKind.SHORT_FORM
          && (other.isOnlyRightAfter(one)
              || (one.count() == other.count() && one.isOnlyRightAfter(other)));
    }

    private static boolean isAbbreviation(String word) {
      return ABBREVIATION.matcher(word).find();
    }

    private static boolean hasIdentifier(TermForm form, List<String> words) {
      return anyOf(form, words, Row::isIdentifier);
    }

    private static boolean anyOf(TermForm form, List<String> words, Predicate<String> quality) {
      return Stream.of(form.key().split(" ", -1))
          .filter(word -> words.contains(Folding.caseless(word)))
          .anyMatch(quality);
    }

    private static boolean isIdentifier(String words) {
      return IDENTIFIER.matcher(words).find();
    }

    private static boolean isGerund(String verb, String form) {
      return Inflection.GERUND.forms(verb).contains(form);
    }
  }

  private static final Pattern VERB_WITH_NAME = Pattern.compile("(\\p{Ll}+) (\\p{Lu}\\S*)");

  private static final Pattern OPERATOR = Pattern.compile("--$|_[\\p{L}\\p{N}]+\\+\\+$");

  private static final Pattern IDENTIFIER =
      Pattern.compile("[\\p{L}\\p{N}]_[\\p{L}\\p{N}]|(?<![\\p{L}\\p{N}])\\p{Ll}+\\p{Lu}\\p{Ll}");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}.*\\p{Lu}");

  private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{N}])['’]s(?=\\s)");

  private static final Pattern POSSESSOR = Pattern.compile("[\\p{L}\\p{N}]+(?=['’]s\\s)");

  private static final GeneralFrequency GENERAL = new GeneralFrequency();

  private final Map<Key, Row> rows = new LinkedHashMap<>();

  /** What a source proposes. */
  static Proposals from(Consumer<Proposals> source) {
    Proposals found = new Proposals();
    source.accept(found);
    return found;
  }

  /** Adds the reasons of another source. */
  void addAll(Proposals others) {
    others
        .rows
        .values()
        .forEach(row -> row.evidence().forEach(r -> add(row.one(), row.other(), r)));
  }

  /** Adds a reason; of several of the same kind the first is kept. */
  void add(TermForm a, TermForm b, Evidence reason) {
    boolean ordered =
        a.count() != b.count() ? a.count() > b.count() : a.key().compareTo(b.key()) < 0;
    TermForm one = ordered ? a : b;
    TermForm other = ordered ? b : a;
    Row row =
        rows.computeIfAbsent(
            new Key(one.key(), other.key()), key -> new Row(one, other, new ArrayList<>()));
    if (!row.has(reason.kind())) {
      row.evidence().add(reason);
    }
  }

  /** The pairs of words in which forms in one slot of a rephrased repeat differ. */
  Set<Set<String>> interchangedWords() {
    return rows.values().stream()
        .filter(row -> row.has(EvidenceKind.REPHRASED_REPEAT))
        .map(Row::difference)
        .filter(difference -> difference.one().size() == 1 && difference.other().size() == 1)
        .map(difference -> Set.of(difference.one().get(0), difference.other().get(0)))
        .filter(words -> words.size() == 2)
        .collect(Collectors.toSet());
  }

  /** All pairs, in the order in which they were first found. */
  List<Proposal> all() {
    return rows.values().stream()
        .filter(
            row ->
                !row.isVerbWithName()
                    && !row.isOfPrograms()
                    && !row.isOfAbbreviations()
                    && !row.isPossessive()
                    && !row.isSideBySide())
        .map(
            row ->
                new Proposal(row.one(), row.other(), kind(row), row.evidence(), row.difference()))
        .toList();
  }

  /** How the forms of a pair differ: the least of the differences that its evidence names. */
  private static PairKind kind(Row row) {
    PairKind least = PairKind.SYNONYM;
    for (Evidence reason : row.evidence()) {
      PairKind kind = kind(reason.kind());
      least = kind.compareTo(least) < 0 || least == PairKind.SYNONYM ? kind : least;
    }
    return least;
  }

  private static PairKind kind(EvidenceKind kind) {
    return switch (kind) {
      case CASE -> PairKind.CASE;
      case HYPHEN, QUOTE -> PairKind.JOINT;
      case DIACRITIC, SPELLING, PLURAL -> PairKind.SPELLING;
      case ORDER, NUMBER, DERIVATION, NATION -> PairKind.ORDER;
      case SHORT_FORM, ACRONYM -> PairKind.SHORT_FORM;
      case SYNONYM,
          NEARNESS,
          LETTERS,
          INSERTION,
          ALIGNED_REPEAT,
          REPHRASED_REPEAT,
          ANALOGY,
          GLOSS,
          APPOSITION,
          SOURCE,
          TRANSLATION ->
          PairKind.SYNONYM;
    };
  }
}
