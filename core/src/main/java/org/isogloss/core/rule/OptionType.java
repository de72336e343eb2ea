package org.isogloss.core.rule;

import java.util.List;
import java.util.Objects;

/**
 * The type of a rule option.
 *
 * @param <T> the values
 */
public sealed interface OptionType<T> {

  /** Whether a value is allowed. */
  boolean accepts(T value);

  /** The allowed values, in words that follow "expected". */
  String expected();

  /** Yes or no. */
  record Flag() implements OptionType<Boolean> {

    @Override
    public boolean accepts(Boolean value) {
      return true;
    }

    @Override
    public String expected() {
      return "true or false";
    }
  }

  /** A whole number with a lower bound. */
  record WholeNumber(int least) implements OptionType<Integer> {

    @Override
    public boolean accepts(Integer value) {
      return value >= least;
    }

    @Override
    public String expected() {
      return "a whole number of " + least + " or more";
    }
  }

  /** A number from a bound to 1. */
  record Share(double least) implements OptionType<Double> {

    public Share {
      if (!(least >= 0 && least <= 1)) {
        throw new IllegalArgumentException("least must be 0 to 1: " + least);
      }
    }

    @Override
    public boolean accepts(Double value) {
      return value >= least && value <= 1;
    }

    @Override
    public String expected() {
      return "a number from " + least + " to 1";
    }
  }

  /** One of the names in a list. */
  record Choice(List<String> known) implements OptionType<String> {

    public Choice {
      known = List.copyOf(known);
      if (known.size() < 2) {
        throw new IllegalArgumentException("a choice needs two names or more: " + known);
      }
    }

    @Override
    public boolean accepts(String value) {
      return known.contains(value);
    }

    @Override
    public String expected() {
      int last = known.size() - 1;
      return String.join(", ", known.subList(0, last)) + " or " + known.get(last);
    }
  }

  /** Some of the names in a list. */
  record Names(List<String> known) implements OptionType<List<String>> {

    public Names {
      known = List.copyOf(known);
    }

    @Override
    public boolean accepts(List<String> value) {
      return known.containsAll(value);
    }

    @Override
    public String expected() {
      return "a list of names such as " + known.get(0);
    }
  }

  /**
   * Parts of a rule, of which there are too many to list.
   *
   * @param meaning what each is, for a message
   * @param parts those that exist
   */
  record Ids(String meaning, RuleParts parts) implements OptionType<List<String>> {

    public Ids {
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(parts, "parts");
    }

    @Override
    public boolean accepts(List<String> value) {
      return value.stream().allMatch(parts::containOrBegin);
    }

    @Override
    public String expected() {
      return "a list, each " + meaning;
    }
  }
}
