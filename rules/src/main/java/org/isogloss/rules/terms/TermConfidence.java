package org.isogloss.rules.terms;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.terms.candidate.Mention;
import org.isogloss.rules.terms.candidate.TermForm;
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

  /** The words of a label before a colon, at most. */
  private static final int LONGEST_LABEL = 6;

  /** What precedes the first word of an item that is numbered within a line. */
  private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(?\\w{1,3}[).]\\s*$");

  private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Ll}\\p{Lu}");
  private static final Pattern WORDS = Pattern.compile("[\\s\\p{Pd}]+");

  /** {@code rate of growth} and {@code growth rate} are two correct ways to say one thing. */
  private static final String OF = " of ";

  private final Map<DocumentId, AnalyzedDocument> documents;

  TermConfidence(Map<DocumentId, AnalyzedDocument> documents) {
    this.documents = documents;
  }

  /** The confidence of a concept: that of its surest pair of forms. */
  Confidence of(TermConcept concept) {
    Confidence surest = Confidence.LOW;
    for (FormPair pair : concept.pairs()) {
      Confidence confidence = of(pair);
      surest = confidence.compareTo(surest) > 0 ? confidence : surest;
    }
    return surest;
  }

  private Confidence of(FormPair pair) {
    Set<EvidenceKind> kinds =
        pair.evidence().stream().map(Evidence::kind).collect(Collectors.toCollection(HashSet::new));
    kinds.remove(EvidenceKind.CONTEXT);
    int places = pair.one().count() + pair.other().count();
    if (kinds.contains(EvidenceKind.CASE) && isOfLabels(pair)) {
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
      return isJoined(pair.one(), pair.other()) || isJoined(pair.other(), pair.one());
    }
    if (pair.isSpelling()
        || kinds.contains(EvidenceKind.DERIVATION)
        || kinds.contains(EvidenceKind.NATION)) {
      return true;
    }
    if (kinds.contains(EvidenceKind.ORDER)) {
      return pair.one().key().contains(OF) == pair.other().key().contains(OF);
    }
    boolean isLong =
        Math.min(pair.one().sequence().size(), pair.other().sequence().size()) >= LONG_FORM;
    return kinds.size() >= SEVERAL
        || (isLong
            && (kinds.contains(EvidenceKind.SYNONYM)
                || kinds.contains(EvidenceKind.ALIGNED_REPEAT)));
  }

  /** Whether one is the other without its hyphens, in one word: subsort, sub-sort. */
  private static boolean isJoined(TermForm one, TermForm other) {
    return !INNER_CAPITAL.matcher(one.key()).find()
        && other.key().contains("-")
        && other.key().replace("-", "").equalsIgnoreCase(one.key());
  }

  /** Whether two forms differ in the capitals with which their words begin, and in no other. */
  private static boolean differInFirstLetters(FormPair pair) {
    String[] one = WORDS.split(pair.one().key(), -1);
    String[] other = WORDS.split(pair.other().key(), -1);
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

  /** Whether one of the two is only used in labels of items, whose capitals follow the layout. */
  private boolean isOfLabels(FormPair pair) {
    Predicate<Mention> label = this::isInLabel;
    return pair.one().mentions().stream().filter(TermConfidence::isCapitalized).allMatch(label)
        && pair.other().mentions().stream().filter(TermConfidence::isCapitalized).allMatch(label);
  }

  private static boolean isCapitalized(Mention mention) {
    String text = mention.wording().text();
    return !text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** Whether it follows a number within a line, or is in the words before a colon. */
  private boolean isInLabel(Mention mention) {
    AnalyzedDocument document = documents.get(mention.place().document());
    Span span = mention.place().span();
    Span block = document.document().blockAt(span.start()).span();
    String prose = document.document().prose();
    String before = prose.substring(block.start(), span.start());
    if (NUMBERED.matcher(before).find()) {
      return true;
    }
    int colon = prose.indexOf(':', span.end());
    return colon >= 0
        && colon < block.end()
        && WORDS.split(prose.substring(block.start(), colon).strip(), -1).length <= LONGEST_LABEL;
  }
}
