package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.glossary.match.TermMatcher;
import org.isogloss.glossary.match.Tokens;
import org.isogloss.rules.BuiltInRules;
import org.isogloss.rules.repeats.engine.AlignedPassages;
import org.isogloss.rules.repeats.engine.RepeatEngine;
import org.isogloss.rules.repeats.engine.RepeatFinder;
import org.isogloss.rules.repeats.engine.RepeatSettings;
import org.isogloss.rules.repeats.engine.TokenAlignment;
import org.isogloss.rules.repeats.engine.TokenRange;
import org.isogloss.rules.repeats.engine.TokenSequence;

/** The analyses of a text: sentences and tokens, glossary terms, repeats, competing terms. */
class LanguageFuzzTest {

  private static final int LONGEST_TERM = 24;
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_TERMS = 4;

  private static final List<Rule> RULES =
      BuiltInRules.all(
              new Termbase(
                  List.of(
                      new Concept(
                          "a", "", "", List.of(new Term("fog bell", TermStatus.PREFERRED))))))
          .stream()
          .filter(rule -> !rule.info().id().equals("languagetool"))
          .toList();

  @FuzzTest
  @DictionaryFile(resourcePath = "prose.dict")
  void segment(byte[] bytes) throws Exception {
    Trial.of(
        bytes.length,
        () -> {
          try {
            WholeSentences.of(
                DocumentFormat.PLAIN_TEXT.reader().read(new DocumentId("a.txt"), bytes));
          } catch (ReadException e) {
            require(!e.getMessage().isBlank(), "a message");
          }
        });
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "terms.dict")
  void match(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          List<Concept> concepts = new ArrayList<>();
          StringBuilder texts = new StringBuilder();
          for (int terms = data.consumeInt(1, MOST_TERMS); terms > 0; terms--) {
            String text = data.consumeString(LONGEST_TERM);
            texts.append(text).append(' ');
            if (!text.isBlank()) {
              TermStatus status = data.pickValue(TermStatus.values());
              Term term = new Term(text, status, data.consumeBoolean());
              concepts.add(new Concept("c" + terms, "", "", List.of(term)));
            }
          }
          match(new Termbase(concepts), texts + data.consumeString(LONGEST_TEXT));
        });
  }

  private static void match(Termbase termbase, String text) {
    List<TermMatch> matches = matches(termbase, text);
    int done = 0;
    for (TermMatch match : matches) {
      Span span = match.span();
      require(span.start() >= done && span.end() <= text.length(), "match %s", span);
      require(span.in(text).equals(match.text()), "text of match %s", match.text());
      done = span.end();
    }
    require(told(matches).equals(told(matches(termbase, text))), "the same matches again");
  }

  private static List<TermMatch> matches(Termbase termbase, String text) {
    Tokens tokens = new Tokens();
    tokens.read(text, 0, text.length(), (start, end) -> false);
    return new TermMatcher(termbase).find(tokens, false);
  }

  private static List<String> told(List<TermMatch> matches) {
    return matches.stream()
        .map(match -> match.span() + " " + match.nearest().term() + match.candidates().size())
        .toList();
  }

  /** A sequence of few words, with many repeats. */
  @FuzzTest
  void repeats(FuzzedDataProvider data) throws Exception {
    RepeatSettings settings =
        RepeatSettings.DEFAULT.withMinWords(data.consumeInt(2, 12)).withSimilarity(0.7);
    int words = data.consumeInt(1, 40);
    byte[] drawn = data.consumeRemainingAsBytes();
    int[] ids = new int[drawn.length + 1];
    byte[] flags = new byte[ids.length];
    for (int i = 0; i < drawn.length; i++) {
      int value = drawn[i] & 0xFF;
      ids[i] = value == 0xFF ? RepeatFinder.BARRIER : value % words;
      flags[i] = (byte) (value % 7 == 0 ? TokenSequence.SENTENCE_START : TokenSequence.CONTENT);
    }
    ids[drawn.length] = RepeatFinder.BARRIER;
    int[] lemmas = new int[words];
    for (int i = 0; i < words; i++) {
      lemmas[i] = i / 2;
    }
    Trial.of(
        drawn.length,
        () -> {
          TokenSequence tokens = new TokenSequence(ids, lemmas, flags);
          RepeatEngine.Result found = new RepeatEngine(settings).find(tokens);
          found.clusters().forEach(cluster -> within(cluster, tokens));
          found.pairs().forEach(pair -> within(pair, tokens));
          require(found.equals(new RepeatEngine(settings).find(tokens)), "the same again");
        });
  }

  private static void within(AlignedPassages cluster, TokenSequence tokens) {
    require(cluster.members().size() >= 2, "two members: %s", cluster);
    cluster.members().forEach(member -> within(member, tokens));
  }

  private static void within(TokenAlignment pair, TokenSequence tokens) {
    within(pair.first(), tokens);
    within(pair.second(), tokens);
  }

  private static void within(TokenRange range, TokenSequence tokens) {
    require(range.end() <= tokens.size() && range.length() > 0, "range %s", range);
    for (int i = range.start(); i < range.end(); i++) {
      require(tokens.id(i) != RepeatFinder.BARRIER, "a barrier in %s", range);
    }
  }

  /** All rules except grammar: the places of their findings are exact. */
  @FuzzTest
  @DictionaryFile(resourcePath = "terms.dict")
  void variants(FuzzedDataProvider data) throws Exception {
    byte[] bytes = data.consumeRemainingAsString().getBytes(StandardCharsets.UTF_8);
    Trial.of(
        bytes.length,
        () -> {
          Document document;
          try {
            document = DocumentFormat.MARKDOWN.reader().read(new DocumentId("a.md"), bytes);
          } catch (ReadException e) {
            return;
          }
          for (Finding finding :
              new Linter(RULES, 1).lint(List.of(List.of(document)), List.of()).findings()) {
            stands(finding, document);
          }
        });
  }

  private static void stands(Finding finding, Document document) {
    require(
        finding.location().span().in(document.source().text()).equals(finding.text()),
        "text of %s",
        finding);
    for (Grounds.Occurrence<Located> occurrence : finding.occurrences()) {
      Located place = occurrence.place();
      require(
          place.location().span().in(document.source().text()).equals(place.text()),
          "text of %s",
          place);
    }
  }
}
