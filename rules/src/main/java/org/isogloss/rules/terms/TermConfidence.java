package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.index.Mention;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.variant.Evidence;
import org.isogloss.rules.terms.variant.EvidenceKind;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;

/**
 * Decides how sure it is that an editor would unify the forms of a concept, from the kind of the
 * evidence. How the kinds were found to do is in docs/quality/confidence.md.
 */
final class TermConfidence {

  /** With fewer places in all, neither form is established. */
  private static final int ESTABLISHED = 3;

  /** Forms of this many words are not alike by chance. */
  private static final int LONG_FORM = 3;

  /** From this many kinds of evidence on, different words are more often one concept than not. */
  private static final int SEVERAL = 3;

  /** A hyphen in this many places where it does not precede a noun is no slip of the tagger. */
  private static final int PREDICATIVE = 2;

  /** The words of a label before a colon, at most. */
  private static final int LONGEST_LABEL = 6;

  /** How far the beginning of a label or item is looked for, in code units for each word. */
  private static final int REACH = 30;

  /** What precedes the first word of an item that is numbered within a line. */
  private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(?\\w{1,3}[).]\\s*$");

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");

  /** {@code rate of growth} and {@code growth rate} are two correct ways to say one thing. */
  private static final Set<String> PREPOSITIONS =
      Set.copyOf(DataFile.lines(TermForm.class, "term-prepositions.txt"));

  private final Map<DocumentId, AnalyzedDocument> documents;

  TermConfidence(Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** The confidence of a concept: that of its surest pair of forms. */
  Confidence of(TermConcept concept) {
    Confidence surest = Confidence.LOW;
    Set<EvidenceKind> kinds = new HashSet<>();
    for (FormPair pair : concept.pairs()) {
      Confidence confidence = of(pair);
      surest = confidence.compareTo(surest) > 0 ? confidence : surest;
      kinds.addAll(kinds(pair));
    }
    boolean probable = surest == Confidence.LOW && kinds.size() >= SEVERAL;
    return probable ? Confidence.MEDIUM : surest;
  }

  /**
   * The concepts whose forms contain those of another with the same difference, which is their
   * core: {@code e-mail address} and {@code email address} where {@code e-mail} and {@code email}
   * compete.
   */
  static Set<TermConcept> nested(List<TermConcept> concepts) {
    Map<String, Set<TermConcept>> byForm = new HashMap<>();
    for (TermConcept concept : concepts) {
      for (TermForm form : concept.forms()) {
        byForm.computeIfAbsent(form.key(), key -> new HashSet<>()).add(concept);
      }
    }
    Set<TermConcept> nested = new HashSet<>();
    for (TermConcept concept : concepts) {
      Set<TermConcept> cores = null;
      for (TermForm form : concept.forms()) {
        Set<TermConcept> here = new HashSet<>();
        parts(form).forEach(part -> here.addAll(byForm.getOrDefault(part, Set.of())));
        if (cores == null) {
          cores = here;
        } else {
          cores.retainAll(here);
        }
      }
      cores.remove(concept);
      if (concept.isSpelling() && cores.stream().anyMatch(core -> differ(concept, core))) {
        nested.add(concept);
      }
    }
    return nested;
  }

  /** Whether the forms of a concept contain different forms of its core. */
  private static boolean differ(TermConcept concept, TermConcept core) {
    return core.isSpelling()
        && concept.forms().stream()
                .map(
                    form ->
                        core.forms().stream()
                            .filter(part -> parts(form).contains(part.key()))
                            .findFirst()
                            .orElseThrow())
                .distinct()
                .count()
            == concept.forms().size();
  }

  /** The runs of words of a form, shorter than it. */
  private static Set<String> parts(TermForm form) {
    String[] words = form.key().split(" ", -1);
    Set<String> parts = new HashSet<>();
    for (int from = 0; from < words.length; from++) {
      for (int to = from + 1; to <= words.length && to - from <= LONGEST_LABEL; to++) {
        if (to - from < words.length) {
          parts.add(String.join(" ", Arrays.asList(words).subList(from, to)));
        }
      }
    }
    return parts;
  }

  private static Set<EvidenceKind> kinds(FormPair pair) {
    Set<EvidenceKind> kinds =
        pair.evidence().stream().map(Evidence::kind).collect(Collectors.toCollection(HashSet::new));
    kinds.remove(EvidenceKind.CONTEXT);
    return kinds;
  }

  private Confidence of(FormPair pair) {
    Set<EvidenceKind> kinds = kinds(pair);
    int places = pair.one().count() + pair.other().count();
    if (TermDoubts.about(pair, kinds) || (kinds.contains(EvidenceKind.CASE) && isOfLabels(pair))) {
      return Confidence.LOW;
    }
    if (VariantFinder.isLikely(pair)) {
      return places >= ESTABLISHED ? Confidence.HIGH : Confidence.MEDIUM;
    }
    return isProbable(pair, kinds, places) ? Confidence.MEDIUM : Confidence.LOW;
  }

  private static boolean isProbable(FormPair pair, Set<EvidenceKind> kinds, int places) {
    if (kinds.contains(EvidenceKind.CASE)) {
      return places >= ESTABLISHED || !differInFirstLetters(pair);
    }
    if (kinds.contains(EvidenceKind.HYPHEN)) {
      return isInconsistent(pair.one(), pair.other()) || isInconsistent(pair.other(), pair.one());
    }
    if (pair.isSpelling()
        || kinds.contains(EvidenceKind.DERIVATION)
        || kinds.contains(EvidenceKind.NATION)) {
      return true;
    }
    if (kinds.contains(EvidenceKind.ORDER)) {
      return !isParaphrase(pair);
    }
    boolean isLong =
        Math.min(pair.one().sequence().size(), pair.other().sequence().size()) >= LONG_FORM;
    return isLong
        && (kinds.contains(EvidenceKind.SYNONYM) || kinds.contains(EvidenceKind.ALIGNED_REPEAT));
  }

  /** Whether the two have the same words, with a preposition between them in one. */
  private static boolean isParaphrase(FormPair pair) {
    List<String> one = words(pair.one());
    List<String> other = words(pair.other());
    boolean before = one.removeAll(PREPOSITIONS);
    boolean after = other.removeAll(PREPOSITIONS);
    one.sort(null);
    other.sort(null);
    return before != after && one.equals(other);
  }

  private static List<String> words(TermForm form) {
    return new ArrayList<>(
        List.of(TermDoubts.WORDS.split(form.key().toLowerCase(Locale.ROOT), -1)));
  }

  /**
   * Whether the hyphen of a form is not explained by its position: the other is one word, or the
   * form has it where it does not precede a noun, too.
   */
  private static boolean isInconsistent(TermForm hyphened, TermForm other) {
    String open = other.key();
    if (!hyphened.key().contains("-") || INNER_CAPITAL.matcher(open).find()) {
      return false;
    }
    boolean joined = hyphened.key().replace("-", "").equalsIgnoreCase(open);
    boolean predicative =
        hyphened.mentions().stream().filter(mention -> !mention.attributive()).count()
            >= PREDICATIVE;
    return joined || predicative;
  }

  /** Whether two forms differ in the capitals with which their words begin, and in no other. */
  private static boolean differInFirstLetters(FormPair pair) {
    String[] one = TermDoubts.WORDS.split(pair.one().key(), -1);
    String[] other = TermDoubts.WORDS.split(pair.other().key(), -1);
    if (one.length != other.length) {
      return false;
    }
    for (int i = 0; i < one.length; i++) {
      if (!rest(one[i]).equals(rest(other[i]))) {
        return false;
      }
    }
    return true;
  }

  private static String rest(String word) {
    return word.isEmpty() ? word : word.substring(1);
  }

  /**
   * Whether the form with more capitals is only used in labels of items, whose capitals follow the
   * layout.
   */
  private boolean isOfLabels(FormPair pair) {
    TermForm capital = capitals(pair.one()) > capitals(pair.other()) ? pair.one() : pair.other();
    return capital.mentions().stream().allMatch(this::isInLabel);
  }

  private static long capitals(TermForm form) {
    return form.key().codePoints().filter(Character::isUpperCase).count();
  }

  /** Whether it follows a number within a line, or is in the words before a colon. */
  private boolean isInLabel(Mention mention) {
    AnalyzedDocument document = documents.get(mention.place().document());
    Span span = mention.place().span();
    Span block = document.document().blockAt(span.start()).span();
    String prose = document.document().prose();
    String before = prose.substring(Math.max(block.start(), span.start() - REACH), span.start());
    if (NUMBERED.matcher(before).find()) {
      return true;
    }
    int last = Math.min(block.end(), block.start() + LONGEST_LABEL * REACH);
    int colon = prose.substring(block.start(), last).indexOf(':');
    return colon >= 0
        && block.start() + colon >= span.end()
        && TermDoubts.WORDS.split(prose.substring(block.start(), block.start() + colon).strip(), -1)
                .length
            <= LONGEST_LABEL;
  }
}
