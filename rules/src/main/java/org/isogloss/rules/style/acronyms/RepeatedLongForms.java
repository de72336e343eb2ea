package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.Folding;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds long forms that are written out again after their acronym was defined. */
final class RepeatedLongForms {

  /** Fewer may be a reminder for the reader. */
  private static final int FEWEST = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  private record Introduced(Acronym acronym, Definition definition, String folded) {}

  private final Map<String, List<Introduced>> byFirstWord = new HashMap<>();
  private final Map<Introduced, List<Place>> again = new LinkedHashMap<>();

  /** The places of long forms in definitions. */
  private final Set<Place> defining = new HashSet<>();

  private RepeatedLongForms() {}

  /** A hit for each long form. */
  static List<Hit> find(AcronymIndex index) {
    RepeatedLongForms found = new RepeatedLongForms();
    index.defined().forEach(found::introduce);
    index.documents().forEach(found::read);
    List<Hit> hits = new ArrayList<>();
    found.again.forEach((introduced, places) -> hits.addAll(hits(introduced, places)));
    return hits;
  }

  private void introduce(Acronym acronym) {
    acronym.definitions().forEach(definition -> defining.add(definition.longPlace()));
    Optional<Definition> first =
        acronym.definitions().stream()
            .filter(definition -> definition.isLongFirst() && definition.isInText())
            .filter(Definition::hasInitials)
            .findFirst();
    if (first.isEmpty() || acronym.inText().size() < FEWEST) {
      return;
    }
    String folded = Folding.caseless(first.get().longForm());
    Introduced introduced = new Introduced(acronym, first.get(), folded);
    Matcher word = WORD.matcher(folded);
    if (word.lookingAt()) {
      byFirstWord.computeIfAbsent(word.group(), w -> new ArrayList<>()).add(introduced);
      again.put(introduced, new ArrayList<>());
    }
  }

  private void read(StyleDocument document) {
    for (StyleBlock block : document.blocks()) {
      if (block.zone() == Zone.BODY || block.zone() == Zone.LIST_ITEM) {
        Matcher matcher = WORD.matcher(block.text());
        while (matcher.find()) {
          for (Introduced introduced :
              byFirstWord.getOrDefault(Folding.caseless(matcher.group()), List.of())) {
            compare(introduced, document, block, matcher.start());
          }
        }
      }
    }
  }

  private void compare(Introduced introduced, StyleDocument document, StyleBlock block, int at) {
    String longForm = introduced.definition().longForm();
    int end = at + longForm.length();
    boolean same =
        block.text().regionMatches(true, at, longForm, 0, longForm.length())
            && (end == block.text().length() || !Character.isLetter(block.text().charAt(end)));
    if (!same) {
      return;
    }
    Span span = block.span(at, end);
    Place definition = introduced.definition().place();
    boolean later =
        document.document().id().equals(definition.document())
            && span.start() > definition.span().start();
    Place place = document.analyzed().place(span);
    if (later && !defining.contains(place)) {
      again.get(introduced).add(place);
    }
  }

  private static List<Hit> hits(Introduced introduced, List<Place> places) {
    if (places.size() < FEWEST) {
      return List.of();
    }
    String acronym = introduced.acronym().form();
    String longForm = introduced.definition().longForm();
    String message =
        "“%s” is written out in %d places after “%s” is defined; use the acronym there."
            .formatted(longForm, places.size(), acronym);
    return List.of(
        Hit.at(places.get(0), message)
            .with(
                Grounds.ofConcept(
                    List.of(
                        new Grounds.Form(acronym, introduced.acronym().uses().size()),
                        new Grounds.Form(longForm, places.size())),
                    places.stream()
                        .map(place -> new Grounds.Occurrence<>(place, longForm))
                        .toList(),
                    List.of()))
            .with(Confidence.LOW));
  }
}
