package org.isogloss.rules.style.acronyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.languagetool.AcceptedFilter;
import org.isogloss.rules.languagetool.AcceptedWords;
import org.isogloss.rules.style.StyleDocument;

/** Finds acronyms that are never defined, and that not every reader knows. */
final class UndefinedAcronyms {

  /** Longer words in capitals are names, or emphasized. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern SHAPE = Pattern.compile("\\p{Lu}{2,5}");

  private static final Pattern ROMAN =
      Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

  private final int leastUses;

  private final boolean byChapter;
  private final AcceptedFilter accepted;

  UndefinedAcronyms(int leastUses, String per, AcceptedWords accepted) {
    this.leastUses = leastUses;
    this.byChapter = per.equals("chapter");
    this.accepted = new AcceptedFilter(accepted);
  }

  /** One hit for the manuscript, or for each chapter. */
  List<Hit> find(AcronymIndex index) {
    if (byChapter && index.documents().size() > 1) {
      List<Hit> hits = new ArrayList<>();
      index.documents().forEach(chapter -> hits.addAll(findIn(AcronymIndex.of(chapter))));
      return hits;
    }
    return findIn(index);
  }

  private List<Hit> findIn(AcronymIndex index) {
    Set<String> titles = titles(index.documents());
    List<Acronym> candidates =
        index.acronyms().stream()
            .filter(acronym -> acronym.definitions().isEmpty() && !acronym.glossed())
            .filter(acronym -> acronym.inText().size() >= leastUses)
            .filter(acronym -> mayNeedDefinition(acronym))
            .filter(acronym -> !titles.contains(acronym.form()))
            .toList();
    if (candidates.isEmpty()) {
      return List.of();
    }
    Set<String> explained = InitialRuns.spelled(candidates, index.documents());
    Set<String> ordinary = OrdinaryWords.among(candidates, index.documents());
    List<Acronym> undefined =
        candidates.stream()
            .filter(acronym -> !explained.contains(acronym.form()))
            .filter(acronym -> !ordinary.contains(acronym.form()))
            .toList();
    return undefined.isEmpty() ? List.of() : List.of(hit(undefined).with(confidence(index)));
  }

  /** Readers of a manual of software know its acronyms: 1 of 8 findings in manuals was right. */
  private static Confidence confidence(AcronymIndex index) {
    boolean manual =
        index.documents().stream().anyMatch(text -> text.analyzed().document().hasCode());
    return manual ? Confidence.LOW : Confidence.MEDIUM;
  }

  private boolean mayNeedDefinition(Acronym acronym) {
    String form = acronym.form();
    return SHAPE.matcher(form).matches()
        && !ROMAN.matcher(form).matches()
        && !KnownAcronyms.contains(form)
        && !AcronymForm.isOrdinary(form)
        && !AcronymForm.isName(form)
        && !acronym.isInCode()
        && !accepted.accepts(form, new Span(0, form.length()));
  }

  /** The words of titles: what a manuscript is about, its readers have heard of. */
  private static Set<String> titles(List<StyleDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.blocks().stream())
        .filter(block -> block.zone() == Zone.TITLE)
        .flatMap(block -> BETWEEN_WORDS.splitAsStream(block.text()))
        .collect(Collectors.toSet());
  }

  private static Hit hit(List<Acronym> undefined) {
    List<Acronym> byUse = new ArrayList<>(undefined);
    byUse.sort(Comparator.comparingInt(acronym -> -acronym.inText().size()));
    List<Grounds.Form> forms =
        byUse.stream()
            .map(acronym -> new Grounds.Form(acronym.form(), acronym.inText().size()))
            .toList();
    List<Grounds.Occurrence<Place>> firsts =
        undefined.stream()
            .map(
                acronym ->
                    new Grounds.Occurrence<>(acronym.inText().get(0).place(), acronym.form()))
            .toList();
    return Hit.at(firsts.get(0).place(), message(byUse))
        .with(Grounds.ofConcept(forms, firsts, List.of()).separate());
  }

  private static String message(List<Acronym> byUse) {
    if (byUse.size() == 1) {
      int uses = byUse.get(0).inText().size();
      return "“%s” is used %s but never defined; write it out %s."
          .formatted(
              byUse.get(0).form(),
              uses == 1 ? "once" : uses + " times",
              uses == 1 ? "there" : "where it is first used");
    }
    return "%s are used but never defined; write each out where it is first used."
        .formatted(
            Listing.of(
                byUse.stream()
                    .map(acronym -> Listing.counted(acronym.form(), acronym.inText().size()))
                    .toList()));
  }
}
