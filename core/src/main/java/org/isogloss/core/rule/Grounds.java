package org.isogloss.core.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.core.document.Bitext;

/**
 * What a hit or a finding is based on.
 *
 * @param forms the competing forms of a concept
 * @param occurrences every place
 * @param evidence why the occurrences are considered to belong together
 * @param differences where the occurrences differ
 * @param areSeparate whether each occurrence is an error in its own right, and they are only
 *     reported together because a person decides once what to do about them
 * @param <P> the type of a place: in the prose, or in the file
 */
public record Grounds<P>(
    List<Form> forms,
    List<Occurrence<P>> occurrences,
    List<Evidence<P>> evidence,
    List<Difference<P>> differences,
    boolean areSeparate) {

  /**
   * A form of a concept, and how often it occurs in the manuscript.
   *
   * @param text how it is written
   * @param name the name that competes with others: the text itself or, where that is a longer
   *     phrase, the name in it
   * @param count the number of its places
   * @param isDescribed whether the text is not written there, but says what these places have in
   *     common: “end with a period”
   */
  public record Form(String text, String name, int count, boolean isDescribed) {

    public Form {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(name, "name");
    }

    /** Creates a form that is written so in the manuscript. */
    public Form(String text, int count) {
      this(text, text, count, false);
    }

    /** Creates a form that may be a longer phrase with a name in it. */
    public static Form of(String text, String name, int count) {
      return new Form(text, name, count, false);
    }

    /** Creates one of which the text says what its places have in common. */
    public static Form described(String text, int count) {
      return new Form(text, text, count, true);
    }
  }

  /** One place of a concept or of a repeated passage; {@code form} is empty for a passage. */
  public record Occurrence<P>(P place, Optional<String> form) {

    public Occurrence {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(form, "form");
    }

    /** Creates a place without a form. */
    public Occurrence(P place) {
      this(place, Optional.empty());
    }

    /** Creates a place of a form. */
    public Occurrence(P place, String form) {
      this(place, Optional.of(form));
    }
  }

  /**
   * A reason.
   *
   * @param kind the kind of reason, in lower-case kebab
   * @param note the reason in words
   * @param places where it can be seen
   * @param weighing how it was weighed, for readers who ask why; empty if it decides on its own
   */
  public record Evidence<P>(String kind, String note, List<P> places, Optional<String> weighing) {

    public Evidence {
      requireKebab(kind);
      Objects.requireNonNull(note, "note");
      places = List.copyOf(places);
      Objects.requireNonNull(weighing, "weighing");
    }

    /** Creates a reason that decides on its own. */
    public Evidence(String kind, String note, List<P> places) {
      this(kind, note, places, Optional.empty());
    }

    /**
     * Creates what the text in the other language says: a sentence of it, with its place. The kind
     * says whether this text is the source or the translation.
     */
    public static <P> Evidence<P> inOtherLanguage(Bitext.Side side, String note) {
      return new Evidence<>(side.word(), note, List.of());
    }

    /** Whether it is what the text in the other language says, be it source or translation. */
    public boolean isInOtherLanguage() {
      return Arrays.stream(Bitext.Side.values()).anyMatch(side -> side.word().equals(kind));
    }
  }

  /**
   * A part in which occurrences differ.
   *
   * @param kind the kind of difference, in lower-case kebab
   * @param places the part in each of two occurrences or more; empty where the others have extra
   *     words
   */
  public record Difference<P>(String kind, List<P> places) {

    public Difference {
      requireKebab(kind);
      places = List.copyOf(places);
      if (places.size() < 2) {
        throw new IllegalArgumentException("a difference needs two places or more: " + places);
      }
    }
  }

  public Grounds {
    forms = List.copyOf(forms);
    occurrences = List.copyOf(occurrences);
    evidence = List.copyOf(evidence);
    differences = List.copyOf(differences);
    if (areSeparate && occurrences.isEmpty()) {
      throw new IllegalArgumentException("separate places need an occurrence");
    }
  }

  /** Creates those of a finding with one place and no evidence. */
  public static <P> Grounds<P> none() {
    return new Grounds<>(List.of(), List.of(), List.of(), List.of(), false);
  }

  /**
   * Creates those of a concept with competing forms. A single form competes with none: each of its
   * places is an error in its own right.
   */
  public static <P> Grounds<P> ofConcept(
      List<Form> forms, List<Occurrence<P>> occurrences, List<Evidence<P>> evidence) {
    boolean competes = forms.size() != 1 || occurrences.isEmpty();
    return new Grounds<>(forms, occurrences, evidence, List.of(), !competes);
  }

  /** Creates those of one decision about several places; a single place needs none. */
  public static <P> Grounds<P> ofPlaces(List<P> places) {
    return places.size() == 1
        ? none()
        : new Grounds<>(
            List.of(), places.stream().map(Occurrence::new).toList(), List.of(), List.of(), true);
  }

  /** Returns the same where each occurrence is an error in its own right. */
  public Grounds<P> separate() {
    return new Grounds<>(forms, occurrences, evidence, differences, true);
  }

  /** Creates those of a passage and its repeats. */
  public static <P> Grounds<P> ofPassage(
      List<Occurrence<P>> occurrences, List<Difference<P>> differences) {
    return new Grounds<>(List.of(), occurrences, List.of(), differences, false);
  }

  /** Creates those of a passage and its repeats, with evidence of what kind of repeat it is. */
  public static <P> Grounds<P> ofPassage(
      List<Occurrence<P>> occurrences,
      List<Evidence<P>> evidence,
      List<Difference<P>> differences) {
    return new Grounds<>(List.of(), occurrences, evidence, differences, false);
  }

  /** Creates those of a finding with one place and evidence. */
  public static <P> Grounds<P> ofEvidence(List<Evidence<P>> evidence) {
    return new Grounds<>(List.of(), List.of(), evidence, List.of(), false);
  }

  /**
   * Returns the same with only some of the occurrences, and the forms counted again.
   *
   * @param left the differences between them
   */
  public Grounds<P> keeping(List<Occurrence<P>> some, List<Difference<P>> left) {
    Map<String, Integer> counts = new HashMap<>();
    some.forEach(one -> one.form().ifPresent(form -> counts.merge(form, 1, Integer::sum)));
    List<Form> counted =
        forms.stream()
            .filter(form -> counts.containsKey(form.text()))
            .map(
                form ->
                    new Form(form.text(), form.name(), counts.get(form.text()), form.isDescribed()))
            .toList();
    return new Grounds<>(counted, some, evidence, left, areSeparate);
  }

  /**
   * The message of a finding that is left with some of its places: where it says how many there
   * are, with their number.
   */
  public String counted(String message, int left) {
    return message.replace(
        " (%d places)".formatted(occurrences.size()),
        left == 1 ? "" : " (%d places)".formatted(left));
  }

  /** Returns the same with its places converted. */
  public <Q> Grounds<Q> map(Function<P, Q> where) {
    return new Grounds<>(
        forms,
        occurrences.stream().map(o -> new Occurrence<>(where.apply(o.place()), o.form())).toList(),
        evidence.stream()
            .map(e -> new Evidence<>(e.kind(), e.note(), map(e.places(), where), e.weighing()))
            .toList(),
        differences.stream().map(d -> new Difference<>(d.kind(), map(d.places(), where))).toList(),
        areSeparate);
  }

  private static <P, Q> List<Q> map(List<P> places, Function<P, Q> where) {
    return places.stream().map(where).toList();
  }

  private static void requireKebab(String kind) {
    if (!kind.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("kind must be lower-case kebab: " + kind);
    }
  }
}
