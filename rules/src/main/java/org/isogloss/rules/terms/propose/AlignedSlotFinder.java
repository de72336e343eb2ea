package org.isogloss.rules.terms.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.rules.lexicon.WordRelation.Kind;
import org.isogloss.rules.lexicon.WordRelations;
import org.isogloss.rules.repeats.AlignedPair;
import org.isogloss.rules.repeats.AlignedRepeats;
import org.isogloss.rules.repeats.Stretch;
import org.isogloss.rules.terms.index.CoordinatedWords;
import org.isogloss.rules.terms.index.TermForm;
import org.isogloss.rules.terms.propose.FormPlaces.Use;
import org.isogloss.rules.terms.propose.Proposal.Difference;

/**
 * Pairs forms that replace each other in a repeated passage: in "strategies of international
 * dissemination" and "strategies of international communication" the last two words.
 */
final class AlignedSlotFinder {

  /** The equal text required next to a slot, in code units: about two words. */
  private static final int SHORTEST_HOLD = 8;

  /** A capital or a digit in the last word. */
  private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\S*|\\S*\\d\\S*)$");

  /**
   * Words that are replaced by more others than this fill a slot of a template, in which nearly
   * every filler is another thing: "The {…} valve covers the {…}."
   */
  private static final int MOST_REPLACEMENTS = 8;

  /** Passages that differ in so many other ways are two renderings, not one template. */
  private static final int LEAST_REPHRASED = 2;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

  /**
   * Two forms in one slot.
   *
   * @param rephrased whether the passages differ in other words as well
   * @param difference the words in which they differ
   */
  private record Slot(Use first, Use second, boolean rephrased, Difference difference) {

    Slot(Use first, Use second, boolean rephrased) {
      this(first, second, rephrased, Difference.of(first.form(), second.form()));
    }

    int length() {
      return first.form().signature().size() + second.form().signature().size();
    }

    List<String> words() {
      return difference.one();
    }

    List<String> others() {
      return difference.other();
    }

    /** Whether one form is the other with extra words. */
    boolean isLonger() {
      return words().isEmpty() || others().isEmpty();
    }
  }

  private final FormPlaces places;
  private final Map<TermForm, Boolean> names = new HashMap<>();
  private final Map<DocumentId, AnalyzedDocument> documents;
  private final WordRelations relations;
  private final CoordinatedWords contrasts;

  AlignedSlotFinder(
      List<TermForm> forms,
      Map<DocumentId, AnalyzedDocument> documents,
      WordRelations relations,
      CoordinatedWords contrasts) {
    this.documents = documents;
    this.relations = relations;
    this.contrasts = contrasts;
    this.places = new FormPlaces(forms);
  }

  void find(AlignedRepeats repeats, Proposals proposals) {
    List<Slot> slots = new ArrayList<>();
    for (AlignedPair pair : repeats.pairs()) {
      List<Stretch> stretches = pair.stretches();
      Set<String> exchanges = exchanges(pair);
      for (int i = 0; i < stretches.size(); i++) {
        boolean slot = stretches.get(i).kind() != Stretch.Kind.EQUAL;
        if (slot && isFirm(stretches, i - 1) && isFirm(stretches, i + 1)) {
          slot(pair, stretches.get(i), exchanges).ifPresent(slots::add);
        }
      }
    }
    Map<List<String>, Set<List<String>>> replacements = new HashMap<>();
    for (Slot slot : slots) {
      replacements.computeIfAbsent(slot.words(), words -> new HashSet<>()).add(slot.others());
      replacements.computeIfAbsent(slot.others(), words -> new HashSet<>()).add(slot.words());
    }
    for (Slot slot : slots) {
      if (isReplacedSeldom(slot.words(), replacements)
          && isReplacedSeldom(slot.others(), replacements)) {
        add(slot, proposals);
      }
    }
  }

  /** Whether words fill no slot of a template; no words, beside an insertion, never do. */
  private static boolean isReplacedSeldom(
      List<String> words, Map<List<String>, Set<List<String>>> replacements) {
    return words.isEmpty() || replacements.get(words).size() <= MOST_REPLACEMENTS;
  }

  /** Whether a stretch is long enough to anchor a slot; the end of a passage anchors it, too. */
  private static boolean isFirm(List<Stretch> stretches, int at) {
    return at < 0 || at >= stretches.size() || stretches.get(at).first().length() >= SHORTEST_HOLD;
  }

  private Optional<Slot> slot(AlignedPair pair, Stretch stretch, Set<String> exchanges) {
    Place first = new Place(pair.first().place().document(), stretch.first());
    Place second = new Place(pair.second().place().document(), stretch.second());
    List<Use> others = places.around(second);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    boolean rephrased = isRephrased(pair, stretch, exchanges);
    List<Slot> slots = new ArrayList<>();
    for (Use one : places.around(first)) {
      for (Use other : others) {
        if (!one.form().equals(other.form()) && isSameRest(one, first, other, second)) {
          slots.add(new Slot(one, other, rephrased));
        }
      }
    }
    // The shortest names show the difference best, but a single word is seldom a term.
    return slots.stream()
        .filter(slot -> slot.length() > 2 && mayBeOne(slot))
        .min(Comparator.comparingInt(Slot::length));
  }

  /**
   * Whether two forms may name one concept: they share a word and differ in one, or in words that
   * are close; the differing words are not numbers, names, or anything that the text distinguishes.
   */
  private boolean mayBeOne(Slot slot) {
    TermForm one = slot.first().form();
    TermForm other = slot.second().form();
    List<String> words = slot.words();
    List<String> others = slot.others();
    for (String word : words) {
      for (String another : others) {
        if (contrasts.contains(word, another)
            || relations.between(word, another).kind() == Kind.CONTRAST) {
          return false;
        }
      }
    }
    boolean single = one.sequence().size() < 2 || other.sequence().size() < 2;
    if (slot.isLonger()
        && (single
            || Stream.concat(words.stream(), others.stream()).anyMatch(QualifyingWords::narrows))) {
      // "bell" and "brass bell": the longer one is a kind of the shorter.
      return false;
    }
    boolean shared = words.size() < one.sequence().size();
    boolean small = words.size() <= 1 && others.size() <= 1;
    return !isName(one) && !isName(other) && ((shared && small) || isNear(words, others));
  }

  private boolean isNear(List<String> words, List<String> others) {
    return words.stream()
        .anyMatch(word -> others.stream().anyMatch(o -> relations.between(word, o).strength() > 0));
  }

  private boolean isName(TermForm form) {
    return names.computeIfAbsent(
        form,
        f ->
            f.mentions().stream()
                .filter(mention -> mention.wording().isCaseTelling())
                .anyMatch(mention -> NAME.matcher(mention.wording().text()).find()));
  }

  private static void add(Slot slot, Proposals proposals) {
    TermForm one = slot.first().form();
    TermForm other = slot.second().form();
    proposals.add(
        one,
        other,
        new Evidence(
            EvidenceKind.ALIGNED_REPEAT,
            "they replace each other in a repeated passage",
            List.of(slot.first().mention().place(), slot.second().mention().place())));
    if (slot.rephrased()) {
      proposals.add(
          one,
          other,
          Evidence.of(
              EvidenceKind.REPHRASED_REPEAT,
              "the repeated passage is rephrased in other places as well"));
    }
  }

  /** The words that replace each other in two passages, each exchange once. */
  private Set<String> exchanges(AlignedPair pair) {
    return pair.stretches().stream()
        .filter(stretch -> stretch.kind() != Stretch.Kind.EQUAL)
        .map(stretch -> exchange(pair, stretch))
        .filter(exchange -> LETTERS.matcher(exchange).find())
        .collect(Collectors.toSet());
  }

  /**
   * Whether two passages differ in words besides one slot, and not just by the same words again: a
   * template has one thing in place of another throughout.
   */
  private boolean isRephrased(AlignedPair pair, Stretch slot, Set<String> exchanges) {
    int own = exchanges.contains(exchange(pair, slot)) ? 1 : 0;
    return exchanges.size() - own >= LEAST_REPHRASED;
  }

  private String exchange(AlignedPair pair, Stretch stretch) {
    AnalyzedDocument first = documents.get(pair.first().place().document());
    AnalyzedDocument second = documents.get(pair.second().place().document());
    return (first.text(stretch.first()) + "\n" + second.text(stretch.second()))
        .toLowerCase(Locale.ROOT);
  }

  /** Whether two candidates are equal except for their places. */
  private boolean isSameRest(Use one, Place first, Use other, Place second) {
    return before(one, first).equals(before(other, second))
        && behind(one, first).equals(behind(other, second));
  }

  private String before(Use use, Place place) {
    return text(place, new Span(use.mention().place().span().start(), place.span().start()));
  }

  private String behind(Use use, Place place) {
    return text(place, new Span(place.span().end(), use.mention().place().span().end()));
  }

  private String text(Place place, Span span) {
    return documents.get(place.document()).text(span).strip().toLowerCase(Locale.ROOT);
  }
}
