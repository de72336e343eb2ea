package org.isogloss.rules.bilingual.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.document.Place;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.bilingual.BilingualSegment;

/**
 * The numbers in which the two texts of a segment differ.
 *
 * @param segment the two texts
 * @param english numbers of the English text that the other one lacks
 * @param other numbers of the other text that the English one lacks
 */
record NumberDifference(BilingualSegment segment, List<Quantity> english, List<Quantity> other) {

  /** More differences than this on both sides mean that the texts do not belong together. */
  private static final int FEW = 3;

  /** The difference as a hit; empty if there is none. */
  Optional<Hit> hit() {
    if (english.isEmpty() && other.isEmpty()) {
      return Optional.empty();
    }
    Place place = english.isEmpty() ? segment.place() : segment.place(english.get(0).span());
    int at = other.isEmpty() ? 0 : other.get(0).span().start();
    Hit hit =
        Hit.at(place, message())
            .with(Grounds.ofEvidence(List.of(segment.quote(at).evidence())))
            .with(confidence());
    return Optional.of(
        replacement().map(text -> hit.suggesting(List.of(text), Applicability.UNSAFE)).orElse(hit));
  }

  private String message() {
    String here = listed(english);
    String there = listed(other);
    if (segment.isIntoEnglish()) {
      if (english.isEmpty()) {
        return "The source has %s, which the translation lacks.".formatted(there);
      }
      return other.isEmpty()
          ? "The source does not have %s.".formatted(here)
          : "The source has %s, but the translation has %s.".formatted(there, here);
    }
    if (other.isEmpty()) {
      return "The translation lacks %s.".formatted(here);
    }
    return english.isEmpty()
        ? "The translation has %s, which is not in the source.".formatted(there)
        : "The source has %s, but the translation has %s.".formatted(here, there);
  }

  private static String listed(List<Quantity> numbers) {
    List<String> names = numbers.stream().map(NumberDifference::named).toList();
    return names.size() < 2
        ? String.join("", names)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + names.get(names.size() - 1);
  }

  /** A number as it is written, and its value if that is not obvious. */
  private static String named(Quantity number) {
    String written = number.written();
    if (written.equals(number.value()) || written.matches("[0-9.,\\u00A0\\u202F' ]+")) {
      return written;
    }
    return "%s (%s)".formatted(written, grouped(number.value()));
  }

  private static String grouped(String value) {
    return value.matches("\\d{5,}")
        ? String.format(Locale.ROOT, "%,d", new BigDecimal(value).toBigInteger())
        : value;
  }

  private Confidence confidence() {
    boolean isSure = segment.isOfBilingualFile();
    if (english.size() > FEW && other.size() > FEW) {
      return Confidence.LOW;
    }
    boolean figures = all().anyMatch(number -> number.form() == Quantity.Form.FIGURES);
    boolean differs = !english.isEmpty() && !other.isEmpty();
    if (figures) {
      return differs || isSure ? Confidence.HIGH : Confidence.MEDIUM;
    }
    return differs || isSure ? Confidence.MEDIUM : Confidence.LOW;
  }

  private Stream<Quantity> all() {
    return Stream.concat(english.stream(), other.stream());
  }

  /** The number of the source as it can be copied, if it can only belong in one place. */
  private Optional<String> replacement() {
    boolean single = segment.isIntoEnglish() && english.size() == 1 && other.size() == 1;
    return single
            && isCopied(english.get(0))
            && isCopied(other.get(0))
            && isAlike(english.get(0).value(), other.get(0).value())
        ? Optional.of(other.get(0).written())
        : Optional.empty();
  }

  private static boolean isCopied(Quantity number) {
    return number.written().matches("\\d+(?:\\.\\d+)?") && number.values().size() == 1;
  }

  /**
   * Whether one of two numbers may be the other one with a wrong figure; a year of an era that is
   * not known is not a mistake for that of the common era.
   */
  private static boolean isAlike(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 1;
  }
}
