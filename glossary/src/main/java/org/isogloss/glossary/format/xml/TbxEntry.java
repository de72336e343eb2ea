package org.isogloss.glossary.format.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.format.source.TextEdits;
import org.isogloss.glossary.format.source.Warnings;
import org.isogloss.glossary.format.xml.XmlPlaces.Place;

/**
 * Applies the changes of a concept to its entry. Terms and languages are added, replaced and
 * deleted one by one; if anything else changed, the whole entry is rewritten.
 */
final class TbxEntry {

  private final String old;
  private final XmlPlaces places;
  private final TbxWriter writer;
  private final Warnings warnings;
  private final TextEdits edits;

  TbxEntry(String old, XmlPlaces places, TbxWriter writer, Warnings warnings, TextEdits edits) {
    this.old = old;
    this.places = places;
    this.writer = writer;
    this.warnings = warnings;
    this.edits = edits;
  }

  void revise(XmlElement entry, Concept was, Concept is) {
    if (differsInTermsOnly(was, is)) {
      reviseSections(entry, was, is);
    } else {
      Place place = places.of(entry);
      XmlLayout layout = XmlLayout.of(old, place);
      rewrite(place, layout.inPlace(writer.entry(is, layout)), "entry");
    }
  }

  private static boolean differsInTermsOnly(Concept was, Concept is) {
    if (!was.with(is.languages()).equals(is)) {
      return false;
    }
    return was.languages().stream()
        .allMatch(
            section ->
                is.language(section.language())
                    .filter(other -> !section.with(other.terms()).equals(other))
                    .isEmpty());
  }

  private void reviseSections(XmlElement entry, Concept was, Concept is) {
    List<XmlElement> languages = entry.children().stream().filter(TbxReader::isLanguage).toList();
    for (LanguageSection section : was.languages()) {
      List<XmlElement> own = of(section, languages);
      Optional<LanguageSection> now = is.language(section.language());
      if (now.isEmpty()) {
        own.forEach(element -> XmlLayout.delete(places.of(element), old, edits));
      } else {
        reviseTerms(own, section.terms(), now.get().terms());
      }
    }
    // New languages follow the one that precedes them, or else all.
    Place last = places.of(languages.get(languages.size() - 1));
    for (LanguageSection section : is.languages()) {
      if (was.language(section.language()).isEmpty()) {
        XmlLayout layout = XmlLayout.of(old, last);
        edits.insert(last.end(), layout.after(writer.section(section, layout)));
      }
    }
  }

  /** The elements of a language: some programs write one for each term. */
  private static List<XmlElement> of(LanguageSection section, List<XmlElement> languages) {
    return languages.stream()
        .filter(element -> TbxReader.tag(element).equalsIgnoreCase(section.language()))
        .toList();
  }

  private void reviseTerms(List<XmlElement> languages, List<Term> was, List<Term> is) {
    List<XmlElement> elements = new ArrayList<>();
    languages.forEach(language -> elements.addAll(TbxReader.termElements(language)));
    Set<Integer> left = new TreeSet<>();
    Map<String, Deque<Integer>> known = new HashMap<>();
    for (int i = 0; i < was.size(); i++) {
      known.computeIfAbsent(was.get(i).text(), text -> new ArrayDeque<>()).add(i);
      left.add(i);
    }
    List<Term> added = new ArrayList<>();
    for (Term term : is) {
      Integer index = known.getOrDefault(term.text(), new ArrayDeque<>()).poll();
      if (index == null) {
        added.add(term);
      } else {
        left.remove(index);
        reviseTerm(elements.get(index), was.get(index), term);
      }
    }
    Place last = places.of(elements.get(elements.size() - 1));
    XmlLayout layout = XmlLayout.of(old, last);
    added.forEach(term -> edits.insert(last.end(), layout.after(writer.term(term, layout))));
    left.forEach(index -> XmlLayout.delete(places.of(elements.get(index)), old, edits));
  }

  private void reviseTerm(XmlElement element, Term was, Term is) {
    Term before = TbxWriter.storable(was);
    Term after = TbxWriter.storable(is);
    Place place = places.of(element);
    if (before.equals(after)) {
      writer.warn(is);
    } else if (before.as(is.status()).equals(after)) {
      reviseStatus(element, is.status());
      writer.warn(is);
    } else {
      XmlLayout layout = XmlLayout.of(old, place);
      rewrite(place, layout.inPlace(writer.term(is, layout)), "term");
    }
  }

  private void reviseStatus(XmlElement element, TermStatus status) {
    Optional<XmlElement> said = TbxReader.statusElement(element);
    Place word = places.of(TbxReader.word(element));
    XmlLayout layout = XmlLayout.of(old, word);
    if (said.isPresent()) {
      Place place = places.of(said.get());
      String value = TbxCategories.value(status, TbxReader.property(said.get()).name());
      edits.replace(place.inside(), place.insideEnd(), value);
    } else if (status != TermStatus.ADMITTED) {
      String written = writer.status(status, layout);
      edits.insert(word.end(), written.isEmpty() ? "" : layout.after(written));
    }
  }

  private void rewrite(Place place, String written, String what) {
    MarkupLosses.between(old.substring(place.start(), place.end()), written)
        .forEach(loss -> warnings.add(loss, "cannot be kept in a changed " + what));
    edits.replace(place.start(), place.end(), written);
  }
}
