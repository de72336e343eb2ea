package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.settings.CallerSettings;
import org.isogloss.engine.settings.ManuscriptSettings;
import org.isogloss.engine.settings.RuleSelection;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/** Settings files, and the word lists that they name, are used or rejected with a place. */
class SettingsFuzzTest {

  /** The names that programs use for word lists; the name determines how a list is read. */
  private static final String[] LISTS = {
    "accept.txt", "ltex.dictionary.en-GB.txt", "words.txt", ".vocab"
  };

  private static final ScratchFolder FOLDER = new ScratchFolder();

  @FuzzTest
  @DictionaryFile(resourcePath = "settings.dict")
  void settings(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "vale.dict")
  void wordList(FuzzedDataProvider data) throws Exception {
    String name = data.pickValue(LISTS);
    byte[] bytes = data.consumeRemainingAsBytes();
    Trial.of(
        bytes.length,
        () -> {
          FOLDER.write(name, bytes);
          read(("accept-from: ['" + name + "']\n").getBytes(StandardCharsets.UTF_8));
        });
  }

  private static void read(byte[] bytes) throws IOException {
    Path file = FOLDER.write("isogloss.yaml", bytes);
    require(outcome(file).equals(outcome(file)), "the same settings again");
  }

  /** The names of the rules that would run, or the error. */
  private static String outcome(Path file) {
    CallerSettings line =
        new CallerSettings(
            Optional.of(file),
            List.of(),
            RuleSelection.ALL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    List<DocumentId> documents =
        List.of(
            new DocumentId(FOLDER.path("a.md").toString()),
            new DocumentId(FOLDER.path("drafts/b.tex").toString()));
    try {
      ManuscriptSettings settings = ManuscriptSettings.of(documents, line);
      List<Rule> rules =
          settings.rules(
              files -> new Termbase(List.of()), new BuiltInRules(ResultCache.NONE)::with);
      return documents.stream().map(settings::failOn).toList()
          + rules.stream().map(rule -> rule.info().id()).toList().toString();
    } catch (SettingsException e) {
      require(!e.problems().isEmpty(), "a problem");
      e.problems().forEach(problem -> require(problem.contains(":"), "a place: %s", problem));
      return e.getMessage();
    }
  }
}
