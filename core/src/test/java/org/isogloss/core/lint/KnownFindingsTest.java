package org.isogloss.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFindingsTest {

  /** Slips as {@code before>text<after}, several with commas. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Another place is the same slip; one more of it is a new one.
        "a>x<b|a>x<b|''|''",
        "a>x<b|a>x<b,a>x<b|a>x<b|''",
        "a>x<b,a>x<b|a>x<b|''|a>x<b",
        // A change on one side does not make it new; changes on both sides do.
        "a>x<b|c>x<b|''|''",
        "a>x<b|a>x<c|''|''",
        "a>x<b|c>x<d|c>x<d|a>x<b",
        "a>x<b|a>y<b|a>y<b|a>x<b",
        // Equal surroundings take precedence over one equal side.
        "a>x<b,a>x<c|a>x<d,a>x<b|''|''",
        "a>x<b|a>x<c,a>x<b|a>x<c|''",
        "''|a>x<b|a>x<b|''",
      })
  void slipsAreCountedAndToldByTheirSurroundings(
      String before, String now, String fresh, String gone) {
    KnownFindings.Split split =
        new KnownFindings(slips(before).stream().map(Identity::of).toList()).split(slips(now));
    assertThat(split.fresh()).map(KnownFindingsTest::drawn).isEqualTo(list(fresh));
    assertThat(split.gone().keySet()).map(KnownFindingsTest::drawn).isEqualTo(list(gone));
    assertThat(split.known().size() + split.fresh().size()).isEqualTo(slips(now).size());
  }

  /** Forms of one concept, or wordings of one passage, as {@code name=count}. */
  @ParameterizedTest
  @CsvSource({
    "forms,bell=9 gong=2,bell=9 gong=2,known",
    "forms,bell=9 gong=2,bell=99 gong=1,known",
    "forms,bell=9 gong=2,bell=9 gong=3,known",
    "forms,bell=9 gong=2,bell=9 gong=4,grown",
    "forms,bell=9 gong=4,bell=9 gong=6,known",
    "forms,bell=9 gong=4,bell=9 gong=7,grown",
    "forms,bell=9 gong=2,bell=2 gong=9,grown",
    "forms,bell=9 gong=2,bell=9 chime=1 gong=2,grown",
    "forms,bell=9 chime=1 gong=2,bell=9 gong=2,known",
    "forms,bell=9 gong=2,bell=9 chime=2,gone",
    "forms,bell=9 gong=2,reef=9 rock=2,gone",
    // One decision about several places.
    "forms,bell=4,bell=4,known",
    "forms,bell=4,bell=2,known",
    "forms,bell=2,bell=9,grown",
    "forms,bell=4,gong=4,gone",
    "copies,one=4,one=4,known",
    "copies,one=4,one=2,known",
    "copies,one=4,one=5,grown",
    "copies,one=3 two=1,one=4,known",
    "copies,one=4,one=3 two=1,grown",
    "copies,one=4,on=2,known",
    "copies,one=4,two=4,gone",
  })
  void groupsAreKnownUnlessTheyGrow(String kind, String before, String now, String outcome) {
    Finding old = group(kind, before);
    KnownFindings.Split split =
        new KnownFindings(List.of(Identity.of(old))).split(List.of(group(kind, now)));
    assertThat(split.known()).hasSize(outcome.equals("known") ? 1 : 0);
    assertThat(split.fresh()).hasSize(outcome.equals("known") ? 0 : 1);
    assertThat(split.unanswered()).hasSize(outcome.equals("grown") ? 1 : 0);
    assertThat(split.gone()).hasSize(outcome.equals("gone") ? 1 : 0);
  }

  /** The findings of a list are known by their fingerprints. */
  @ParameterizedTest
  @CsvSource({
    "copies,one=4,4,one=4,known",
    "copies,one=4,4,one=2,known",
    "copies,one=4,4,one=5,grown",
    "copies,one=4,4,one=3 two=1,gone",
    "copies,one=4,2147483647,one=99,known",
    "forms,bell=9 gong=2,11,bell=9 gong=2,known",
    "forms,bell=9 gong=2,11,bell=9 gong=3,grown",
    "forms,bell=9 gong=2,11,bell=9 chime=2,gone",
  })
  void aListedFindingIsKnownWithNoMorePlaces(
      String kind, String before, int places, String now, String outcome) {
    Finding old = group(kind, before);
    Identity listed = new Identity.Listed(old.ruleId(), old.fingerprint(), places);
    KnownFindings.Split split = new KnownFindings(List.of(listed)).split(List.of(group(kind, now)));
    assertThat(split.known()).hasSize(outcome.equals("known") ? 1 : 0);
    assertThat(split.unanswered()).hasSize(outcome.equals("grown") ? 1 : 0);
    assertThat(split.gone()).hasSize(outcome.equals("gone") ? 1 : 0);
  }

  @Test
  void listedSlipsAreCounted() {
    List<Finding> now = slips("a>x<b,a>x<b,a>x<b");
    Identity listed = new Identity.Listed(now.get(0).ruleId(), now.get(0).fingerprint(), 1);
    KnownFindings.Split split = new KnownFindings(List.of(listed, listed)).split(now);
    assertThat(split.known()).hasSize(2);
    assertThat(split.fresh()).hasSize(1);
    assertThat(split.gone()).isEmpty();
    assertThat(new KnownFindings(List.of(listed, listed)).split(List.of()).gone())
        .containsEntry(listed, 2);
  }

  @Test
  void aConceptThatIsAPartOfAnotherAnswersToItself() {
    List<Finding> both =
        List.of(group("forms", "bell=9 gong=2"), group("forms", "bell=9 chime=1 gong=2"));
    List<Identity> known = List.of(Identity.of(both.get(1)), Identity.of(both.get(0)));
    KnownFindings.Split split = new KnownFindings(known).split(both);
    assertThat(split.known()).hasSize(2);
    assertThat(split.gone()).isEmpty();
    assertThat(new KnownFindings(known).split(both.subList(0, 1)).gone().keySet())
        .containsExactly(Identity.of(both.get(1)));
  }

  /** Recorded groups, and those that are found; several with commas. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forms|bell=9 gong=2|bell=9 gong=2,bell=9 gong=2|1|0",
        "forms|bell=9 gong=2,bell=9 gong=2|bell=9 gong=2,bell=9 gong=2|0|0",
        "forms|bell=9 gong=2,bell=9 gong=2|bell=9 gong=2|0|1",
        "forms|bell=9 gong=2,bell=9 gong=2|bell=9 gong=2,bell=9 gong=9|1|0",
        // The one that is as recorded is known, whichever comes first.
        "forms|bell=9 gong=2|bell=9 gong=3,bell=9 gong=2|1|0",
        "forms|bell=9 gong=2,bell=9 chime=1 gong=2|bell=9 gong=3,bell=9 chime=2 gong=3|0|0",
        // One that fell apart is known in all its pieces.
        "forms|bell=9 chime=3 gong=2 horn=1|bell=9 gong=2,chime=3 horn=1|0|0",
        "copies|one=2|one=2,one=2|1|0",
        "copies|one-two=2|one=2,two=2|0|0",
      })
  void groupsAreCounted(String kind, String before, String now, int fresh, int gone) {
    List<Finding> found = new ArrayList<>();
    // The same finding in another manuscript has another place.
    list(now).forEach(counts -> found.add(group(kind, counts, found.size())));
    KnownFindings.Split split =
        new KnownFindings(list(before).stream().map(c -> Identity.of(group(kind, c))).toList())
            .split(found);
    assertThat(split.fresh()).hasSize(fresh);
    assertThat(split.known()).hasSize(found.size() - fresh);
    assertThat(split.gone().values().stream().mapToInt(count -> count).sum()).isEqualTo(gone);
  }

  @Test
  void aKnownConceptIsKeptWithNoMoreUsesThanBefore() {
    Identity before = Identity.of(group("forms", "bell=9 gong=2"));
    KnownFindings.Split split =
        new KnownFindings(List.of(before)).split(List.of(group("forms", "bell=7 gong=3")));
    assertThat(split.fresh()).isEmpty();
    assertThat(split.kept())
        .containsOnly(Map.entry(Identity.of(group("forms", "bell=7 gong=2")), 1));
  }

  /**
   * What is still where it was in another chapter is not an older version of a slip in this one.
   */
  @Test
  void aSlipElsewhereIsNoOlderVersionOfThisOne() {
    KnownFindings known =
        new KnownFindings(slips("a>x<b,a>x<b").stream().map(Identity::of).toList());
    assertThat(known.split(slips("a>x<c,a>x<d"), single -> 1).fresh()).hasSize(1);
    assertThat(known.split(slips("a>x<c"), single -> 2).fresh()).hasSize(1);
    assertThat(known.split(slips("a>x<b"), single -> 2).fresh()).isEmpty();
    assertThat(known.split(slips("a>x<b,c>x<b"), single -> 1).fresh()).hasSize(1);
  }

  @Property(tries = 200)
  void whatIsKnownIsNeverFreshAndAllIsCounted(
      @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(max = 7) Integer> added) {
    List<Finding> old = numbered(before, 0);
    List<Identity> known = old.stream().map(Identity::of).toList();
    List<Finding> now = new ArrayList<>(old);
    now.addAll(numbered(added, 1000));
    KnownFindings.Split same = new KnownFindings(known).split(old);
    assertThat(same.fresh()).isEmpty();
    assertThat(same.gone()).isEmpty();
    KnownFindings.Split more = new KnownFindings(known).split(now);
    assertThat(more.fresh()).hasSize(added.size());
    assertThat(more.gone()).isEmpty();
    assertThat(
            new KnownFindings(known)
                .split(List.of()).gone().values().stream().mapToInt(count -> count).sum())
        .isEqualTo(old.size());
  }

  private static List<Finding> numbered(List<Integer> numbers, int from) {
    List<Finding> findings = new ArrayList<>();
    for (int number : numbers) {
      String text = number % 4 < 2 ? "x" : "y";
      findings.add(
          finding(
              text, from + findings.size(), "a" + number, "b" + number % 3, List.of(), List.of()));
    }
    return findings;
  }

  private static List<Finding> slips(String drawn) {
    List<Finding> findings = new ArrayList<>();
    for (String slip : list(drawn)) {
      String[] parts = slip.split("[><]", -1);
      findings.add(finding(parts[1], findings.size(), parts[0], parts[2], List.of(), List.of()));
    }
    return findings;
  }

  private static List<String> list(String drawn) {
    return Arrays.stream(drawn.split(",", -1)).filter(slip -> !slip.isEmpty()).toList();
  }

  private static String drawn(Finding finding) {
    return drawn(Identity.of(finding));
  }

  private static String drawn(Identity identity) {
    Identity.Single single = (Identity.Single) identity;
    return single.context().before() + ">" + single.text() + "<" + single.context().after();
  }

  private static Finding group(String kind, String counts) {
    return group(kind, counts, 0);
  }

  private static Finding group(String kind, String counts, int at) {
    SortedMap<String, Integer> parts = new TreeMap<>();
    for (String part : counts.split(" ", -1)) {
      parts.put(part.replaceFirst("=.*", ""), Integer.valueOf(part.replaceFirst(".*=", "")));
    }
    List<Grounds.Form> forms = new ArrayList<>();
    List<Grounds.Occurrence<Located>> places = new ArrayList<>();
    parts.forEach(
        (text, count) -> {
          boolean concept = kind.equals("forms");
          if (concept) {
            forms.add(new Grounds.Form(text, count));
          }
          for (int i = 0; i < count; i++) {
            places.add(
                new Grounds.Occurrence<>(
                    place(places.size(), text), concept ? Optional.of(text) : Optional.empty()));
          }
        });
    return finding("x", at, "", "", forms, places);
  }

  private static Located place(int at, String text) {
    Location location = new Location(new DocumentId("a.md"), 1, at + 1, 1, at + 2, at, at + 1);
    return new Located(Optional.of(location.span()), location, text);
  }

  private static Finding finding(
      String text,
      int at,
      String before,
      String after,
      List<Grounds.Form> forms,
      List<Grounds.Occurrence<Located>> places) {
    Finding.Context context = new Finding.Context(before, after);
    Identity identity =
        places.isEmpty() ? Identity.of("rule", text, context) : Identity.of("rule", forms, places);
    return new Finding(
        "rule",
        Severity.WARNING,
        Confidence.HIGH,
        "Found.",
        place(at, text),
        Zone.BODY,
        List.of(),
        Optional.empty(),
        identity.fingerprint(),
        new Grounds<>(forms, places, List.of(), List.of(), false),
        context,
        List.of());
  }
}
