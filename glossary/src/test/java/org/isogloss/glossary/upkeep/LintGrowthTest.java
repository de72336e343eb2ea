package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For four times the termbase, lint allocates about four times the memory, not sixteen times. */
class LintGrowthTest {

  private static final double STEEPEST = 1.2;

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("replacements in a circle", n -> ring(n, n)),
        shape("replacements in a chain", n -> ring(n, n + 1)),
        shape("one long deprecated term", n -> of(term(words(n), TermStatus.DEPRECATED))),
        shape("one long preferred term", n -> longBesideLong(n)),
        shape(
            "a long list with commas",
            n -> of(term("bell, ".repeat(n) + "x", TermStatus.ADMITTED))),
        shape("many terms in one concept", n -> new Termbase(List.of(many(n)))),
        shape("one term in many concepts", n -> twins(n)));
  }

  /** Allocated bytes, unlike time, do not depend on other work on the machine. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void lintGrowsWithItsTermbase(String name, IntFunction<Termbase> shape) {
    TermbaseLint.of(shape.apply(100));
    double small = cost(shape.apply(2_000));
    double large = cost(shape.apply(8_000));
    double exponent = Math.log(large / small) / Math.log(4);
    assertThat(exponent).as(name).isLessThan(STEEPEST);
  }

  private static double cost(Termbase termbase) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    var counting = (com.sun.management.ThreadMXBean) threads;
    long bytes = counting.getCurrentThreadAllocatedBytes();
    long time = threads.getCurrentThreadCpuTime();
    TermbaseLint.of(termbase);
    assertThat(threads.getCurrentThreadCpuTime() - time).isLessThan(5_000_000_000L);
    return counting.getCurrentThreadAllocatedBytes() - bytes;
  }

  private static Arguments shape(String name, IntFunction<Termbase> shape) {
    return Arguments.of(name, shape);
  }

  private static Termbase ring(int size, int modulus) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      concepts.add(
          new Concept(
              "c" + i,
              "",
              "",
              List.of(
                  term("w%dx bell".formatted((i + 1) % modulus), TermStatus.PREFERRED),
                  term("w%dx bell".formatted(i), TermStatus.DEPRECATED))));
    }
    return new Termbase(concepts);
  }

  private static Termbase longBesideLong(int words) {
    return new Termbase(
        List.of(
            new Concept("a", "", "", List.of(term(words(words), TermStatus.PREFERRED))),
            new Concept("b", "", "", List.of(term(words(words + 1), TermStatus.DEPRECATED)))));
  }

  private static Concept many(int terms) {
    return new Concept(
        "a",
        "",
        "",
        IntStream.range(0, terms).mapToObj(i -> term("w" + i, TermStatus.ADMITTED)).toList());
  }

  private static Termbase twins(int concepts) {
    return new Termbase(
        IntStream.range(0, concepts)
            .mapToObj(
                i -> new Concept("c" + i, "", "", List.of(term("bell", TermStatus.PREFERRED))))
            .toList());
  }

  private static Termbase of(Term term) {
    return new Termbase(
        List.of(
            new Concept("a", "", "", List.of(term)),
            new Concept("b", "", "", List.of(term("x y", TermStatus.DEPRECATED)))));
  }

  private static Term term(String text, TermStatus status) {
    return new Term(text, status);
  }

  private static String words(int count) {
    Random random = new Random(1);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(count))
        .collect(Collectors.joining(" "));
  }
}
