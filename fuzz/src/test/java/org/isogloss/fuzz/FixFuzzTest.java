package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Linter;
import org.isogloss.core.lint.Report;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.fix.CheckedManuscript;
import org.isogloss.engine.fix.FixedManuscript;
import org.isogloss.engine.fix.Fixer;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/**
 * Fixing a text of any format: what is written can be read, leaves nothing to fix, and a text
 * without a deprecated term is not changed.
 */
class FixFuzzTest {

  private static final int LONGEST_TEXT = 400;

  private static final String[] NAMES = {"a.md", "a.txt", "a.html", "a.tex", "a.adoc"};

  private static final Termbase TERMBASE =
      new Termbase(
          List.of(
              concept("fog bell", "mist bell", "gong"),
              concept("add", "insert"),
              concept("NET", "mesh", ".NET"),
              concept("old warden", "keeper", "bell-keeper"),
              concept("colour chart", "sound map"),
              concept("C++", "C plus plus")));

  private static final List<Rule> RULES = termRules(TERMBASE);
  private static final List<Rule> SILENT = termRules(new Termbase(List.of()));

  private static final ScratchFolder FOLDER = new ScratchFolder();

  private static Concept concept(String preferred, String... deprecated) {
    List<Term> terms =
        Stream.concat(
                Stream.of(new Term(preferred, TermStatus.PREFERRED)),
                Arrays.stream(deprecated).map(text -> new Term(text, TermStatus.DEPRECATED)))
            .toList();
    return new Concept(preferred, "", "", terms);
  }

  private static List<Rule> termRules(Termbase termbase) {
    return BuiltInRules.all(termbase).stream()
        .filter(rule -> rule.info().id().startsWith("term-"))
        .filter(rule -> !rule.info().id().equals("term-variants"))
        .toList();
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "fix.dict")
  void fix(FuzzedDataProvider data) throws Exception {
    String name = data.pickValue(NAMES);
    byte[] bytes = data.consumeString(LONGEST_TEXT).getBytes(StandardCharsets.UTF_8);
    Trial.of(
        bytes.length,
        () -> {
          Path file = FOLDER.write(name, bytes);
          if (mended(file, SILENT).isEmpty()) {
            write(mended(file, RULES));
            require(mended(file, RULES).isEmpty(), "nothing is left to fix");
          }
        });
  }

  private static void write(List<FixedManuscript.File> files) throws IOException {
    for (FixedManuscript.File file : files) {
      require(Arrays.equals(Files.readAllBytes(file.path()), file.before()), "what lay there");
      require(!Arrays.equals(file.before(), file.after()), "a change");
      require(!file.diff().isEmpty() && file.places() > 0, "a difference in some places");
      Files.write(file.path(), file.after());
    }
  }

  /** The files that fixing would change; none if the file cannot be read. */
  private static List<FixedManuscript.File> mended(Path file, List<Rule> rules)
      throws IOException, InterruptedException {
    Document document;
    try {
      document = new AnyReader().read(new DocumentId(file.toString()), Files.readAllBytes(file));
    } catch (ReadException e) {
      return List.of();
    }
    FixedManuscript fixed =
        new Fixer(documents -> check(documents, rules), rule -> true, FixFuzzTest::article, false)
            .fix(check(List.of(document), rules));
    require(fixed.failures().isEmpty(), "no failure: %s", fixed.failures());
    require(rules != SILENT || fixed.files().isEmpty(), "nothing to fix without a glossary");
    return fixed.files();
  }

  /** Without LanguageTool, which takes seconds to start. */
  private static Optional<String> article(String word) {
    return word.isEmpty()
        ? Optional.empty()
        : Optional.of("aeiou".indexOf(word.charAt(0)) < 0 ? "a" : "an");
  }

  private static CheckedManuscript check(List<Document> documents, List<Rule> rules)
      throws InterruptedException {
    Report report = new Linter(rules, 1).lint(List.of(documents), List.of());
    return new CheckedManuscript(documents, report, report);
  }
}
