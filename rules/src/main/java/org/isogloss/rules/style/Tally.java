package org.isogloss.rules.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Zone;
import org.isogloss.core.outline.ItemList;

/**
 * How one part of a manuscript answers a question of style.
 *
 * @param question the question
 * @param scope the part, as it is called in a message, such as {@code in headings}; empty for
 *     running text or the whole manuscript
 * @param places all places with an answer, in book order
 */
public record Tally(StyleQuestion question, String scope, List<Found> places) {

  /**
   * A place with an answer.
   *
   * @param place the place
   * @param written its text
   * @param answer the answer
   * @param rewritten the text that the place would have with other answers, by their id
   */
  public record Found(
      Place place, String written, StyleAnswer answer, Map<String, String> rewritten) {

    public Found {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(answer, "answer");
      rewritten = Map.copyOf(rewritten);
    }
  }

  public Tally {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(scope, "scope");
    places = List.copyOf(places);
  }

  /** Counts the answers of a manuscript, each part separately, in the order of first places. */
  static List<Tally> of(StyleQuestion question, List<StyleDocument> documents) {
    Map<Part, List<Found>> parts = new LinkedHashMap<>();
    for (StyleDocument document : documents) {
      List<Observation> observed = new ArrayList<>();
      question.observer().observe(document, observed::add);
      observed.sort(Comparator.comparingInt(observation -> observation.span().start()));
      NavigableMap<Integer, Integer> items =
          question.majority().scope() == Majority.Scope.LIST ? items(document) : new TreeMap<>();
      for (Observation observation : observed) {
        parts
            .computeIfAbsent(
                Part.of(question, document, items, observation), p -> new ArrayList<>())
            .add(
                new Found(
                    document.analyzed().place(observation.span()),
                    observation.span().in(document.document().prose()),
                    question.answer(observation.answer()),
                    observation.rewritten()));
      }
    }
    List<Tally> tallies = new ArrayList<>();
    parts.forEach((part, found) -> tallies.add(new Tally(question, part.scope(), found)));
    return tallies;
  }

  /** The lists of a document by where their items start. */
  private static NavigableMap<Integer, Integer> items(StyleDocument document) {
    NavigableMap<Integer, Integer> items = new TreeMap<>();
    List<ItemList> lists = document.outline().lists();
    for (int i = 0; i < lists.size(); i++) {
      for (ItemList.Item item : lists.get(i).items()) {
        items.put(item.text().start(), i);
      }
    }
    return items;
  }

  /**
   * What has an answer of its own.
   *
   * @param scope as it is called in a message
   * @param list the document and the number of a list in it, since several lists may begin alike
   */
  private record Part(String scope, Optional<Located> list) {

    private record Located(DocumentId document, int number) {}

    static Part of(
        StyleQuestion question,
        StyleDocument document,
        NavigableMap<Integer, Integer> items,
        Observation observation) {
      String scope = observation.scope();
      int start = observation.span().start();
      return switch (question.majority().scope()) {
        case WHOLE -> new Part(scope, Optional.empty());
        case LIST ->
            new Part(
                scope,
                Optional.ofNullable(items.floorEntry(start))
                    .map(item -> new Located(document.document().id(), item.getValue())));
        case ZONE ->
            new Part(
                (scope + ' ' + name(document.document().blockAt(start).zone())).strip(),
                Optional.empty());
      };
    }
  }

  private static String name(Zone zone) {
    return switch (zone) {
      case TITLE, HEADING -> "in headings";
      case TABLE -> "in tables";
      case CAPTION -> "in captions";
      case FOOTNOTE -> "in notes";
      case REFERENCE_ENTRY -> "in references";
      default -> "";
    };
  }

  /**
   * Several parts as one.
   *
   * @param scope what they are called together
   * @param parts at least one, in book order; the places of one may be among those of another
   */
  static Tally joined(String scope, List<Tally> parts) {
    Map<DocumentId, List<Found>> byDocument = new LinkedHashMap<>();
    for (Tally part : parts) {
      for (Found found : part.places()) {
        byDocument
            .computeIfAbsent(found.place().document(), document -> new ArrayList<>())
            .add(found);
      }
    }
    byDocument
        .values()
        .forEach(found -> found.sort(Comparator.comparingInt(each -> each.place().span().start())));
    return new Tally(
        parts.get(0).question(),
        scope,
        byDocument.values().stream().flatMap(List::stream).toList());
  }

  /** How often an answer is given. */
  public int count(StyleAnswer answer) {
    return (int) places.stream().filter(found -> found.answer().equals(answer)).count();
  }

  /**
   * The answer to keep to: the one that is set, or the one that this part has decided for; empty if
   * it has not decided.
   *
   * @param form the setting: {@link StyleQuestion#AUTO} or the id of an answer
   */
  public Optional<StyleAnswer> preferred(String form) {
    if (!form.equals(StyleQuestion.AUTO)) {
      return Optional.of(question.answer(form));
    }
    return question.answers().stream()
        .filter(answer -> question.majority().isWon(count(answer), places.size()))
        .findFirst();
  }

  /** The answers that are given besides the preferred one, if any, the most frequent first. */
  public List<StyleAnswer> others(Optional<StyleAnswer> preferred) {
    return question.answers().stream()
        .filter(answer -> !preferred.equals(Optional.of(answer)) && count(answer) > 0)
        .sorted(Comparator.comparingInt(this::count).reversed())
        .toList();
  }
}
