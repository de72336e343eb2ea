package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.cache.FileCache;
import org.isogloss.core.document.DocumentBuilder;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.text.AnalyzedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which LanguageTool findings are cached, and when it runs anyway. */
class KeptFindingsTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2024-05-04T12:00:00Z"), ZoneOffset.UTC);
  private static final Clock TOMORROW =
      Clock.fixed(Instant.parse("2024-05-05T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  /** Reports every word with an X in it as misspelled, and counts its calls. */
  private static final class Counting implements BlockChecker {

    private static final Pattern WORD = Pattern.compile("\\w*X\\w*");

    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicInteger checked = new AtomicInteger();

    @Override
    public void load() {
      loaded.incrementAndGet();
    }

    @Override
    public List<BlockMatch> check(BlockText text) {
      checked.incrementAndGet();
      List<BlockMatch> matches = new ArrayList<>();
      Matcher matcher = WORD.matcher(text.pieces().get(0).text());
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        matches.add(
            new BlockMatch(
                "X", "MISC", span, "An X.", BlockMatch.Kind.MULTIWORD, List.of("ks", "")));
      }
      return matches;
    }
  }

  private static AnalyzedDocument document(String... paragraphs) {
    String source = String.join("\n", paragraphs);
    DocumentBuilder builder = new DocumentBuilder(new DocumentId("a.md"), source);
    int at = 0;
    for (String paragraph : paragraphs) {
      builder.startBlock();
      builder.add(new Span(at, at + paragraph.length()));
      builder.endBlock(Zone.BODY, 0);
      at += paragraph.length() + 1;
    }
    return new AnalyzedDocument(builder.build(), List.of());
  }

  private List<Hit> check(
      BlockChecker checker, Clock clock, LanguageToolSettings settings, String... paragraphs) {
    List<String> notes = new ArrayList<>();
    try (FileCache cache = FileCache.open(folder, "program", FileCache.BOUND, notes::add)) {
      return new LanguageToolRule(settings, cache, clock, variety -> checker)
          .check(document(paragraphs));
    } finally {
      assertThat(notes).isEmpty();
    }
  }

  private List<Hit> check(Counting checker, String... paragraphs) {
    return check(checker, TODAY, LanguageToolSettings.DEFAULT, paragraphs);
  }

  @Test
  void nothingIsLoadedWhereEverythingIsKnown() {
    Counting first = new Counting();
    List<Hit> cold = check(first, "One aXe here.", "Another Xone.", "Nothing.");
    assertThat(first.loaded).hasValue(1);
    assertThat(first.checked).hasValue(3);
    Counting second = new Counting();

    assertThat(check(second, "One aXe here.", "Another Xone.", "Nothing."))
        .isEqualTo(cold)
        .hasSize(2);
    assertThat(second.loaded).hasValue(0);
    assertThat(second.checked).hasValue(0);
  }

  @Test
  void oneChangedBlockIsCheckedAlone() {
    check(new Counting(), "One aXe here.", "Nothing.");
    Counting checker = new Counting();

    assertThat(check(checker, "Longer by some words.", "One aXe here.", "Nothing.")).hasSize(1);
    assertThat(checker.checked).hasValue(1);
  }

  @Test
  void otherSettingsAreAnotherQuestion() {
    List<LanguageToolSettings> others =
        List.of(
            new LanguageToolSettings(
                Optional.of("en-GB"), List.of(), List.of(), AcceptedWords.NONE),
            new LanguageToolSettings(
                Optional.of("en-US"), List.of("STYLE"), List.of(), AcceptedWords.NONE),
            new LanguageToolSettings(
                Optional.of("en-US"), List.of(), List.of("STYLE"), AcceptedWords.NONE),
            new LanguageToolSettings(
                Optional.of("en-US"), List.of(), List.of(), List.of("STYLE"), AcceptedWords.NONE));
    check(new Counting(), "One aXe here.");
    for (LanguageToolSettings settings : others) {
      Counting checker = new Counting();
      check(checker, TODAY, settings, "One aXe here.");
      assertThat(checker.checked).as(settings.toString()).hasValue(1);
    }
  }

  @Test
  void acceptedWordsAreLeftOutOfWhatIsKnown() {
    LanguageToolSettings accepting =
        new LanguageToolSettings(
            Optional.of("en-US"),
            List.of(),
            List.of(),
            new AcceptedWords(List.of("aXe"), List.of()));
    check(new Counting(), "One aXe here.");
    Counting checker = new Counting();

    assertThat(check(checker, TODAY, accepting, "One aXe here.")).isEmpty();
    assertThat(checker.checked).hasValue(0);
  }

  @Test
  void whatIsSaidOfADateHoldsForADayWhereARuleOfTheSettingsMayLookAtIt() {
    LanguageToolSettings comparing =
        new LanguageToolSettings(
            Optional.of("en-US"),
            List.of(),
            List.of(),
            List.of("DATE_NEW_YEAR"),
            AcceptedWords.NONE);

    assertThat(checkedAgain(comparing, TODAY)).isZero();
    assertThat(checkedAgain(comparing, TOMORROW)).isOne();
    assertThat(checkedAgain(LanguageToolSettings.DEFAULT, TOMORROW)).isZero();
  }

  private int checkedAgain(LanguageToolSettings settings, Clock clock) {
    String[] text = {"It was on May 3, 2024.", "One aXe here."};
    check(new Counting(), TODAY, settings, text);
    Counting again = new Counting();
    check(again, clock, settings, text);
    return again.checked.get();
  }

  @Test
  void languageToolsOwnFindingsAreTheSameColdWarmAndHalfWarm() {
    String[] text = {
      "They live in an small hut.",
      "She have a bell.",
      "In fact, it's lots of of rain, an small one.",
      "Fine."
    };
    List<Hit> plain = new LanguageToolRule().check(document(text));
    LanguageToolSettings settings = LanguageToolSettings.DEFAULT;
    check(new LanguageToolChecker(settings, "en-US"), TODAY, settings, text[0], text[2]);
    List<Hit> halfWarm = check(new LanguageToolChecker(settings, "en-US"), TODAY, settings, text);
    List<Hit> warm = check(new Counting(), text);

    assertThat(plain).hasSizeGreaterThan(3);
    assertThat(halfWarm).isEqualTo(plain);
    assertThat(warm).isEqualTo(plain);
  }
}
