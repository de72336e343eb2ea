package org.isogloss.rules.languagetool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.FunctionWords;

/**
 * Joins what a person decides once: <em>Github</em> is corrected in seven places or in none. Hits
 * of one LanguageTool rule on the same words with the same first suggestion, or both without one,
 * become one hit with all places. Function words and clauses are joined only where a whole sentence
 * is repeated: <em>a</em> before a vowel is another slip in each sentence. Hits of a few rules are
 * one decision regardless of the words ({@code one-decision.txt}).
 */
final class Decisions {

  /** In code units; longer texts are clauses, not words. */
  private static final int LONGEST = 40;

  private static final Set<String> ONE_DECISION =
      Set.copyOf(DataFile.lines(Decisions.class, "one-decision.txt"));

  /** In code units; text without periods is not a sentence that is repeated. */
  private static final int LONGEST_SENTENCE = 1000;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** What makes two hits one decision; the settings of two files may give them two severities. */
  private record Key(
      String rule,
      String words,
      String suggestion,
      Optional<Severity> severity,
      Confidence confidence) {}

  private final Map<DocumentId, AnalyzedDocument> documents = new HashMap<>();

  private Decisions(List<AnalyzedDocument> documents) {
    documents.forEach(document -> this.documents.put(document.document().id(), document));
  }

  /**
   * Returns the hits, in order, each joined one at its first place.
   *
   * @param hits those of a manuscript, in order
   * @param documents its documents
   */
  static List<Hit> joined(List<Hit> hits, List<AnalyzedDocument> documents) {
    Decisions decisions = new Decisions(documents);
    Map<Object, List<Hit>> groups = new LinkedHashMap<>();
    for (Hit hit : hits) {
      Object key = decisions.key(hit).<Object>map(k -> k).orElse(hit);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
    }
    return groups.values().stream().map(decisions::join).toList();
  }

  private Optional<Key> key(Hit hit) {
    String rule = hit.subId().orElse("");
    if (ONE_DECISION.contains(rule)) {
      return Optional.of(new Key(rule, "", "", hit.severity(), hit.confidence()));
    }
    if (!hit.grounds().occurrences().isEmpty()) {
      return Optional.empty();
    }
    String suggestion =
        hit.suggestions().stream().findFirst().map(s -> s.toLowerCase(Locale.ROOT)).orElse("");
    return decided(hit)
        .map(words -> new Key(rule, words, suggestion, hit.severity(), hit.confidence()));
  }

  /** The words that a decision is about. */
  private Optional<String> decided(Hit hit) {
    String words = words(hit);
    boolean speakForThemselves =
        words.length() <= LONGEST && GAP.splitAsStream(words).anyMatch(Decisions::isContentWord);
    return speakForThemselves ? Optional.of(words) : sentence(hit.place());
  }

  /** The sentence around a place, with the place marked in it. */
  private Optional<String> sentence(Place place) {
    Span span = place.span();
    return documents
        .get(place.document())
        .sentenceAround(span)
        .map(Sentence::span)
        .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
        .map(
            sentence ->
                text(place.document(), new Span(sentence.start(), span.start()))
                    + "|"
                    + text(place.document(), new Span(span.start(), sentence.end())));
  }

  private String words(Hit hit) {
    return text(hit.place()).toLowerCase(Locale.ROOT);
  }

  private String text(Place place) {
    return text(place.document(), place.span());
  }

  private String text(DocumentId document, Span span) {
    return SPACES.matcher(documents.get(document).text(span)).replaceAll(" ");
  }

  private static boolean isContentWord(String word) {
    return word.length() > 1 && !FunctionWords.contains(word);
  }

  private Hit join(List<Hit> same) {
    Hit first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    Map<String, String> forms = new HashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    for (Hit hit : same) {
      String form = forms.computeIfAbsent(words(hit), w -> text(hit.place()));
      counts.merge(form, 1, Integer::sum);
      places.add(new Grounds.Occurrence<>(hit.place(), form));
    }
    return first
        .saying("%s (%d places)".formatted(first.message(), same.size()))
        .with(
            Grounds.ofConcept(
                    counts.entrySet().stream()
                        .map(each -> new Grounds.Form(each.getKey(), each.getValue()))
                        .toList(),
                    places,
                    List.of())
                .separate());
  }
}
