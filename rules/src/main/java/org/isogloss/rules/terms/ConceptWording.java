package org.isogloss.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Grounds;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.propose.Evidence;
import org.isogloss.rules.terms.variant.FormPair;
import org.isogloss.rules.terms.variant.TermConcept;
import org.isogloss.rules.terms.variant.VariantFinder;

/** What a finding says about a concept with several names, and why. */
final class ConceptWording {

  /** How many of the features of a pair are shown with its probability. */
  private static final int MOST_CONTRIBUTIONS = 4;

  private final TermConcept concept;
  private final ConceptUses uses;

  ConceptWording(TermConcept concept, ConceptUses uses) {
    this.concept = concept;
    this.uses = uses;
  }

  /** The message; it gives the names of the concept, longer phrases only as examples of one. */
  String message(Optional<Preference> preference) {
    String found =
        concept.isSpelling()
            ? "This term is spelled in more than one way"
            : "These terms seem to name the same concept";
    String names =
        uses.names().stream()
            .map(name -> "“%s” (%d)".formatted(name.text(), uses.count(name)))
            .collect(Collectors.joining(", "));
    String also =
        uses.longer().stream()
            .findFirst()
            .map(phrase -> ", also in “%s”".formatted(phrase.text()))
            .orElse("");
    String advice =
        preference
            .map(wanted -> "use “%s”, %s".formatted(wanted.text(), wanted.reason()))
            .orElse(uses.areDecidedByPosition() ? "hyphenate it before a noun only" : "choose one");
    return found + ": " + names + also + "; " + advice + ".";
  }

  /**
   * Why the names are taken for one concept: first what concerns the form to which the finding
   * points, compared with the most frequent name if possible, and names on their own before longer
   * phrases.
   */
  List<Grounds.Evidence<Place>> evidence(TermForm marked) {
    boolean several = concept.forms().size() - concept.longer().size() > 2;
    TermForm usual = uses.names().get(0);
    List<Grounds.Evidence<Place>> evidence = new ArrayList<>();
    concept.pairs().stream()
        .sorted(
            Comparator.comparing((FormPair pair) -> !isOf(pair, marked))
                .thenComparing(this::isLonger)
                .thenComparing(pair -> !isOf(pair, usual)))
        .forEach(pair -> addEvidence(pair, several || isLonger(pair), evidence));
    return evidence;
  }

  private static boolean isOf(FormPair pair, TermForm form) {
    return pair.one().equals(form) || pair.other().equals(form);
  }

  private boolean isLonger(FormPair pair) {
    return concept.longer().containsKey(pair.one());
  }

  private static void addEvidence(
      FormPair pair, boolean named, List<Grounds.Evidence<Place>> evidence) {
    String forms = " (“%s” and “%s”)".formatted(pair.one().text(), pair.other().text());
    Optional<String> arithmetic = Optional.of(arithmetic(pair));
    for (Evidence reason : pair.evidence()) {
      evidence.add(
          new Grounds.Evidence<>(
              reason.kind().label(),
              named ? reason.note() + forms : reason.note(),
              reason.places(),
              arithmetic));
    }
  }

  /** What weighs most in the judgment of a pair, and its probability. */
  private static String arithmetic(FormPair pair) {
    Stream<String> source =
        pair.source() == 0
            ? Stream.empty()
            : Stream.of(
                String.format(Locale.ROOT, "the text in the other language %+.1f", pair.source()));
    Stream<String> features =
        VariantFinder.model().contributions(pair.features()).stream()
            .limit(MOST_CONTRIBUTIONS)
            .map(
                contribution ->
                    String.format(
                        Locale.ROOT,
                        "%s %+.1f",
                        contribution.feature().words(),
                        contribution.product()));
    return Stream.concat(source, features)
        .collect(
            Collectors.joining(
                ", ", "", String.format(Locale.ROOT, "; probability %.2f", pair.probability())));
  }
}
