package org.isogloss.rules.style.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.text.Spellings;
import org.isogloss.rules.spelling.WrittenVariety;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;
import org.isogloss.rules.style.StyleSlip;

/**
 * Finds verbs in -ize in a British text that mostly has -ise, and the reverse. Both are British, so
 * that no dictionary reports them. Words that are spelled both ways are left to the rule that
 * compares terms, and -ise in an American text to the one for spelling.
 */
final class MixedIze {

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{L}{4,30}+(?![\\p{L}-])");

  private static final int LEAST = 5;
  private static final double SHARE = 0.8;
  private static final int MOST_NAMED = 4;

  /**
   * A word form in -ise or -ize.
   *
   * @param other the same in the other spelling
   */
  private record Form(String text, String other, List<Place> places) {

    boolean isZ() {
      return Spellings.american(other).equals(text);
    }
  }

  private MixedIze() {}

  static StyleSlip slip() {
    return StyleSlip.of(
        "mixed-ize",
        "Mixed -ize and -ise",
        "Verbs in -ize in a British text that mostly has -ise, or the reverse.",
        RuleInfo.PROSE,
        MixedIze::find);
  }

  private static List<Hit> find(List<StyleDocument> documents) {
    Map<String, Form> forms = new LinkedHashMap<>();
    Map<String, Optional<String>> others = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (StyleDocument document : documents) {
      for (StyleBlock block : document.blocks()) {
        Matcher matcher = block.zone().isProse() ? WORD.matcher(block.text()) : null;
        while (matcher != null && matcher.find()) {
          String word = matcher.group().toLowerCase(Locale.ROOT);
          counts.merge(word, 1, Integer::sum);
          Optional<String> other = others.computeIfAbsent(word, Spellings::respelledIze);
          if (other.isPresent()) {
            Place place = document.analyzed().place(block.span(matcher.start(), matcher.end()));
            add(forms, word, other.get(), place);
          }
        }
      }
    }
    WrittenVariety written = new WrittenVariety();
    counts.forEach(written::add);
    return written.variety().filter("en-GB"::equals).isPresent() ? minority(forms) : List.of();
  }

  private static void add(Map<String, Form> forms, String word, String other, Place place) {
    forms.computeIfAbsent(word, w -> new Form(w, other, new ArrayList<>())).places().add(place);
  }

  private static int places(Collection<Form> forms, boolean z) {
    return forms.stream().filter(f -> f.isZ() == z).mapToInt(f -> f.places().size()).sum();
  }

  private static List<Hit> minority(Map<String, Form> forms) {
    int z = places(forms.values(), true);
    int s = places(forms.values(), false);
    if (Math.max(z, s) < LEAST || Math.max(z, s) < SHARE * (z + s)) {
      return List.of();
    }
    boolean minority = z < s;
    List<Form> found =
        forms.values().stream()
            .filter(form -> form.isZ() == minority && !forms.containsKey(form.other()))
            .toList();
    return found.isEmpty() ? List.of() : List.of(hit(found, Math.max(z, s)));
  }

  private static Hit hit(List<Form> found, int majority) {
    boolean z = found.get(0).isZ();
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    List<Grounds.Form> counts = new ArrayList<>();
    for (Form form : found) {
      counts.add(new Grounds.Form(form.text(), form.places().size()));
      form.places().forEach(place -> places.add(new Grounds.Occurrence<>(place, form.text())));
    }
    String named =
        found.stream()
            .limit(MOST_NAMED)
            .map(form -> "“%s”".formatted(form.text()))
            .collect(Collectors.joining(", "));
    String more =
        found.size() > MOST_NAMED ? " and %d more".formatted(found.size() - MOST_NAMED) : "";
    String message =
        "Verbs are spelled with -%s in %d places, but with -%s in %s%s; use one spelling."
            .formatted(z ? "ise" : "ize", majority, z ? "ize" : "ise", named, more);
    return Hit.at(places.get(0).place(), message)
        .with(Confidence.MEDIUM)
        .with(Grounds.ofConcept(counts, places, List.of()).separate());
  }
}
