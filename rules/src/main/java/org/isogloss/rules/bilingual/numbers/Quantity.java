package org.isogloss.rules.bilingual.numbers;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.isogloss.core.document.Span;

/**
 * A number in a text.
 *
 * @param span its span in the text
 * @param written how the text writes it
 * @param values what it may mean, each in plain decimal notation, the most likely first; a version
 *     such as {@code 1.2.3} is its own value
 * @param form how it is written
 */
record Quantity(Span span, String written, Set<String> values, Form form) {

  /** How a number is written, and whether a translation has to have it. */
  enum Form {
    /** In figures of two digits or more. */
    FIGURES,
    /** A single digit, which may be a word in the other language. */
    DIGIT,
    /** In words or numerals that cannot mean anything else. */
    SPELLED,
    /** Something that may be a number, such as a month, or the numeral in a word. */
    POSSIBLE
  }

  Quantity {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(form, "form");
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a number must have a value: " + written);
    }
    values = Collections.unmodifiableSet(values);
  }

  /** The same number, which may have other values as well. */
  Quantity orRather(Set<String> others) {
    Set<String> all = new LinkedHashSet<>(values);
    all.addAll(others);
    return new Quantity(span, written, all, form);
  }

  /** The same number, which a translation need not have. */
  Quantity onlyPossible() {
    return new Quantity(span, written, values, Form.POSSIBLE);
  }

  /** Whether a translation has to have it. */
  boolean isRequired() {
    return form != Form.POSSIBLE;
  }

  /** The most likely value. */
  String value() {
    return values.iterator().next();
  }
}
