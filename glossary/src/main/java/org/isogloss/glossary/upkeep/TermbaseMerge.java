package org.isogloss.glossary.upkeep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;

/**
 * Merges two termbases with a common ancestor: what only one side changed is taken from that side.
 */
public final class TermbaseMerge {

  /** Which side wins if both changed the same thing. */
  public enum Preference {
    /** Neither: it is a conflict. */
    NONE,
    FIRST,
    SECOND
  }

  /**
   * What both sides changed.
   *
   * @param concept the id of the concept
   * @param field the field in it; empty for the whole concept
   * @param first the first side's value; empty if deleted
   * @param second the second side's value; empty if deleted
   */
  public record Conflict(String concept, String field, String first, String second) {}

  /**
   * A merged termbase.
   *
   * @param termbase the merged concepts, with the first side's value in case of conflict
   * @param conflicts what must be resolved before it can be used
   */
  public record Result(Termbase termbase, List<Conflict> conflicts) {

    public Result {
      conflicts = List.copyOf(conflicts);
    }
  }

  private final Preference preference;
  private final List<Conflict> conflicts = new ArrayList<>();
  private String concept = "";

  private TermbaseMerge(Preference preference) {
    this.preference = preference;
  }

  /**
   * Merges by concept, language, term and field.
   *
   * @param base their common ancestor; empty if unknown
   */
  public static Result of(Termbase base, Termbase first, Termbase second, Preference preference) {
    TermbaseMerge merge = new TermbaseMerge(preference);
    List<Concept> concepts = merge.concepts(base, first, second);
    List<Property> properties =
        first.properties().equals(base.properties()) ? second.properties() : first.properties();
    return merge.result(first, second, new Termbase(concepts, properties));
  }

  /** What one concept uses and another deprecates is a conflict, although each side is in order. */
  private Result result(Termbase first, Termbase second, Termbase merged) {
    Contradictions contradictions = new Contradictions(first, second, merged);
    if (preference != Preference.NONE) {
      return new Result(contradictions.resolved(preference == Preference.FIRST), conflicts);
    }
    conflicts.addAll(contradictions.conflicts());
    return new Result(merged, conflicts);
  }

  private List<Concept> concepts(Termbase base, Termbase first, Termbase second) {
    Map<String, Concept> bases = TermbaseDiff.byId(base);
    Map<String, Concept> firsts = TermbaseDiff.byId(first);
    CommonConcepts common = new CommonConcepts(base, first, second);
    Map<String, Concept> seconds = TermbaseDiff.byId(common.withOwnIds());
    List<Concept> merged = new ArrayList<>();
    for (String id : keys(firsts, seconds)) {
      concept = id;
      Optional<Concept> one =
          decide(
              Optional.ofNullable(bases.get(id)),
              Optional.ofNullable(firsts.get(id)),
              Optional.ofNullable(seconds.get(id)));
      for (Concept joined : common.joining(id)) {
        one = decide(Optional.empty(), one, Optional.of(joined));
      }
      one.ifPresent(merged::add);
    }
    return merged;
  }

  private Optional<Concept> decide(
      Optional<Concept> base, Optional<Concept> first, Optional<Concept> second) {
    return decide(
        "",
        base,
        first,
        second,
        this::concept,
        found -> found.replacement().map(Term::text).orElse(found.id()));
  }

  private interface Inner<T> {
    T merge(Optional<T> base, T first, T second);
  }

  /** The three-way rule: the side that changed wins; if both did, they are merged recursively. */
  private <T> Optional<T> decide(
      String field,
      Optional<T> base,
      Optional<T> first,
      Optional<T> second,
      Inner<T> inner,
      Function<T, String> show) {
    if (first.equals(second) || second.equals(base)) {
      return first;
    }
    if (first.equals(base)) {
      return second;
    }
    if (first.isPresent() && second.isPresent()) {
      return Optional.of(inner.merge(base, first.get(), second.get()));
    }
    return conflict(field, first, second, show);
  }

  private <T> Optional<T> conflict(
      String field, Optional<T> first, Optional<T> second, Function<T, String> show) {
    if (preference == Preference.NONE) {
      conflicts.add(
          new Conflict(concept, field, first.map(show).orElse(""), second.map(show).orElse("")));
    }
    return preference == Preference.SECOND ? second : first;
  }

  private Concept concept(Optional<Concept> base, Concept first, Concept second) {
    Map<String, LanguageSection> firsts = sections(Optional.of(first));
    Map<String, LanguageSection> seconds = sections(Optional.of(second));
    Map<String, LanguageSection> bases = sections(base);
    List<LanguageSection> merged = new ArrayList<>();
    for (String tag : keys(firsts, seconds)) {
      decide(
              tag,
              Optional.ofNullable(bases.get(tag)),
              Optional.ofNullable(firsts.get(tag)),
              Optional.ofNullable(seconds.get(tag)),
              this::section,
              LanguageSection::language)
          .ifPresent(merged::add);
    }
    return new Concept(
        first.id(),
        field("subject", base, first, second, Concept::subject),
        field("definition", base, first, second, Concept::definition),
        field("note", base, first, second, Concept::note),
        merged.isEmpty() ? first.languages() : determined(merged),
        value("properties", base, first, second, Concept::properties, Object::toString));
  }

  /**
   * Removes terms of an undetermined language that another section also has: one side knew the
   * language and the other did not.
   */
  private static List<LanguageSection> determined(List<LanguageSection> sections) {
    Set<String> known = new LinkedHashSet<>();
    for (LanguageSection section : sections) {
      if (!isUndetermined(section)) {
        section.terms().forEach(term -> known.add(term.text()));
      }
    }
    List<LanguageSection> determined = new ArrayList<>();
    for (LanguageSection section : sections) {
      List<Term> left =
          isUndetermined(section)
              ? section.terms().stream().filter(term -> !known.contains(term.text())).toList()
              : section.terms();
      if (!left.isEmpty()) {
        determined.add(section.with(left));
      }
    }
    return determined;
  }

  private static boolean isUndetermined(LanguageSection section) {
    return section.language().equals(LanguageSection.UNDETERMINED);
  }

  private LanguageSection section(
      Optional<LanguageSection> base, LanguageSection first, LanguageSection second) {
    Map<String, Term> firsts = terms(Optional.of(first));
    Map<String, Term> seconds = terms(Optional.of(second));
    Map<String, Term> bases = terms(base);
    String tag = first.language();
    List<Term> merged = new ArrayList<>();
    for (String text : keys(firsts, seconds)) {
      String field = tag + " “" + text + "”";
      decide(
              field,
              Optional.ofNullable(bases.get(text)),
              Optional.ofNullable(firsts.get(text)),
              Optional.ofNullable(seconds.get(text)),
              (b, f, s) ->
                  conflict(field, Optional.of(f), Optional.of(s), ConceptFields::text).orElse(f),
              ConceptFields::text)
          .ifPresent(merged::add);
    }
    return new LanguageSection(
        tag,
        field(tag + " definition", base, first, second, LanguageSection::definition),
        field(tag + " note", base, first, second, LanguageSection::note),
        merged.isEmpty() ? first.terms() : agreed(tag, merged, firsts, seconds),
        value(
            tag + " properties",
            base,
            first,
            second,
            LanguageSection::properties,
            Object::toString));
  }

  /**
   * The merged terms with the preferred ones of one side: each side may prefer a term of its own,
   * although neither changed the same term.
   */
  private List<Term> agreed(
      String tag, List<Term> merged, Map<String, Term> firsts, Map<String, Term> seconds) {
    List<Term> preferred =
        merged.stream().filter(term -> term.status() == TermStatus.PREFERRED).toList();
    List<Term> ofFirst = preferred.stream().filter(term -> isPreferred(term, firsts)).toList();
    List<Term> ofSecond = preferred.stream().filter(term -> isPreferred(term, seconds)).toList();
    if (ofFirst.size() == preferred.size() || ofSecond.size() == preferred.size()) {
      return merged;
    }
    List<Term> chosen =
        conflict(
                tag + " preferred term",
                Optional.of(ofFirst),
                Optional.of(ofSecond),
                TermbaseMerge::named)
            .orElse(ofFirst);
    return merged.stream()
        .map(
            term ->
                preferred.contains(term) && !chosen.contains(term)
                    ? term.as(TermStatus.ADMITTED)
                    : term)
        .toList();
  }

  private static boolean isPreferred(Term term, Map<String, Term> side) {
    Term own = side.get(term.text());
    return own != null && own.status() == TermStatus.PREFERRED;
  }

  private static String named(List<Term> terms) {
    return terms.stream().map(term -> "“" + term.text() + "”").collect(Collectors.joining(", "));
  }

  private <T> String field(
      String name, Optional<T> base, T first, T second, Function<T, String> get) {
    return value(name, base, first, second, get, Function.identity());
  }

  private <T, V> V value(
      String name,
      Optional<T> base,
      T first,
      T second,
      Function<T, V> get,
      Function<V, String> show) {
    Optional<V> one = Optional.of(get.apply(first));
    Optional<V> other = Optional.of(get.apply(second));
    Optional<V> before = base.map(get);
    // Without a base an empty side gives way to a non-empty one.
    if (before.isEmpty() && (Objects.equals(show.apply(one.get()), "") || isNone(one.get()))) {
      return other.get();
    }
    if (before.isEmpty() && (Objects.equals(show.apply(other.get()), "") || isNone(other.get()))) {
      return one.get();
    }
    return decide(
            name,
            before,
            one,
            other,
            (b, f, s) -> conflict(name, Optional.of(f), Optional.of(s), show).orElse(f),
            show)
        .orElse(one.get());
  }

  private static boolean isNone(Object value) {
    return value instanceof List<?> list && list.isEmpty();
  }

  private static Map<String, LanguageSection> sections(Optional<Concept> concept) {
    Map<String, LanguageSection> sections = new LinkedHashMap<>();
    concept.ifPresent(
        found ->
            found.languages().forEach(s -> sections.put(s.language().toLowerCase(Locale.ROOT), s)));
    return sections;
  }

  private static Map<String, Term> terms(Optional<LanguageSection> section) {
    Map<String, Term> terms = new LinkedHashMap<>();
    section.ifPresent(found -> found.terms().forEach(term -> terms.putIfAbsent(term.text(), term)));
    return terms;
  }

  private static <T> Set<String> keys(Map<String, T> firsts, Map<String, T> seconds) {
    Set<String> keys = new LinkedHashSet<>(firsts.keySet());
    keys.addAll(seconds.keySet());
    return keys;
  }
}
