package org.isogloss.rules.bilingual.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.Topic;
import org.isogloss.rules.bilingual.BilingualSegment;
import org.isogloss.rules.bilingual.SegmentRule;

/** Finds numbers that one side of a translation has and the other one lacks, by their values. */
public final class NumberMismatchRule extends SegmentRule {

  private static final double LEAST_CONFIDENCE = 0.8;

  /** Made when the first segment is read: the words of a language take a moment to spell out. */
  private final Map<LanguageTag, NumberReader> readers = new ConcurrentHashMap<>();

  /**
   * The numbers of a segment.
   *
   * @param english those that the translation has to have
   * @param allEnglish the values of everything that may be a number
   * @param other the same for the other language
   * @param allOther the same for the other language
   * @param englishMonths the months that the dates of the English text name
   * @param otherMonths the same for the other language
   */
  private record Numbers(
      List<Quantity> english,
      Set<String> allEnglish,
      List<Quantity> other,
      Set<String> allOther,
      List<Quantity> englishMonths,
      List<Quantity> otherMonths) {}

  public NumberMismatchRule() {
    super(
        new RuleInfo(
                "number-mismatch",
                "Number that differs from the source",
                Severity.ERROR,
                "A number that only one of the two languages has.")
            .about(Topic.TRANSLATION),
        LEAST_CONFIDENCE);
  }

  @Override
  protected Stream<Hit> judge(List<BilingualSegment> segments) {
    List<Numbers> numbers = segments.stream().map(this::numbers).toList();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Set<String> nearEnglish = new HashSet<>(numbers.get(i).allEnglish());
      Set<String> nearOther = new HashSet<>(numbers.get(i).allOther());
      Set<String> englishMonths = values(numbers.get(i).englishMonths());
      Set<String> otherMonths = values(numbers.get(i).otherMonths());
      // A sentence that was laid beside the wrong one has its numbers next to it.
      for (int near = i - 1; near <= i + 1 && !segments.get(i).isOfBilingualFile(); near++) {
        if (near >= 0 && near < segments.size()) {
          nearEnglish.addAll(numbers.get(near).allEnglish());
          nearOther.addAll(numbers.get(near).allOther());
          englishMonths.addAll(values(numbers.get(near).englishMonths()));
          otherMonths.addAll(values(numbers.get(near).otherMonths()));
        }
      }
      List<Quantity> added = lacking(numbers.get(i).english(), nearOther);
      List<Quantity> missing = lacking(numbers.get(i).other(), nearEnglish);
      List<Quantity> addedMonths = lacking(numbers.get(i).englishMonths(), otherMonths);
      List<Quantity> missingMonths = lacking(numbers.get(i).otherMonths(), englishMonths);
      // One of two texts may leave the month of a date out.
      if (!addedMonths.isEmpty() && !missingMonths.isEmpty()) {
        added = union(added, addedMonths);
        missing = union(missing, missingMonths);
      }
      new NumberDifference(segments.get(i), added, missing).hit().ifPresent(hits::add);
    }
    return hits.stream();
  }

  private Numbers numbers(BilingualSegment segment) {
    NumberReader english = readers.computeIfAbsent(LanguageTag.ENGLISH, NumberReader::new);
    NumberReader other = readers.computeIfAbsent(segment.language(), NumberReader::new);
    String here = segment.englishWords();
    String there = segment.otherWords();
    List<Quantity> ofEnglish = english.read(here);
    List<Quantity> ofOther = other.read(there);
    // Words that are not all read may be any number.
    List<Quantity> requiredOfEnglish =
        required(ofEnglish).stream()
            .filter(number -> other.isComplete() || number.form() != Quantity.Form.SPELLED)
            .toList();
    return new Numbers(
        requiredOfEnglish,
        values(ofEnglish, english, here, segment.english()),
        required(ofOther),
        values(ofOther, other, there, segment.other()),
        english.months(here),
        other.months(there));
  }

  /**
   * The values of all numbers of a text.
   *
   * @param read those of its words
   * @param words the text without what is copied
   */
  private static Set<String> values(
      List<Quantity> read, NumberReader reader, String words, String text) {
    return values(words.equals(text) ? read : reader.read(text));
  }

  private static List<Quantity> required(List<Quantity> numbers) {
    return numbers.stream().filter(Quantity::isRequired).toList();
  }

  private static Set<String> values(List<Quantity> numbers) {
    Set<String> values = new HashSet<>();
    numbers.forEach(number -> values.addAll(number.values()));
    return values;
  }

  /** Some numbers and those of others that have another value. */
  private static List<Quantity> union(List<Quantity> numbers, List<Quantity> others) {
    List<Quantity> all = new ArrayList<>(numbers);
    all.addAll(lacking(others, values(numbers)));
    return all;
  }

  /** The numbers of which no value is among some, each once. */
  private static List<Quantity> lacking(List<Quantity> numbers, Set<String> present) {
    Set<String> seen = new HashSet<>();
    return numbers.stream()
        .filter(number -> number.values().stream().noneMatch(present::contains))
        .filter(number -> seen.add(number.value()))
        .toList();
  }
}
