package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;
import org.isogloss.engine.baseline.Baseline;
import org.isogloss.engine.baseline.BaselineException;
import org.isogloss.engine.baseline.BaselineFile;

/** A baseline is read, or rejected with a place; what is written reads back the same. */
class BaselineFuzzTest {

  private static final int LONGEST = 20;

  private static final ScratchFolder FOLDER = new ScratchFolder();

  @FuzzTest
  @DictionaryFile(resourcePath = "baseline.dict")
  void file(byte[] bytes) throws Exception {
    Trial.of(
        bytes.length,
        () -> {
          Path path = FOLDER.write("baseline.json", bytes);
          Baseline baseline;
          try {
            baseline = BaselineFile.read(path);
          } catch (BaselineException e) {
            require(e.getMessage().startsWith(path.toString()), "a path: %s", e.getMessage());
            return;
          }
          sameWhenWritten(baseline);
        });
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "prose.dict")
  void written(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          Map<Identity, Integer> counts = new HashMap<>();
          while (data.remainingBytes() > 0) {
            counts.merge(identity(data), 1, Integer::sum);
          }
          sameWhenWritten(new Baseline(Set.of("a.md"), counts));
        });
  }

  private static Identity identity(FuzzedDataProvider data) {
    String rule = data.consumeString(LONGEST);
    String text = data.consumeString(LONGEST);
    TreeMap<String, Integer> counts = new TreeMap<>();
    counts.put(text, data.consumeInt(1, 3));
    counts.put(data.consumeString(LONGEST), data.consumeInt(1, 3));
    return switch (data.consumeInt(0, 3)) {
      case 0 -> Identity.of(rule, text, new Finding.Context(data.consumeString(LONGEST), ""));
      case 1 -> new Identity.Concept(rule, counts);
      case 2 -> new Identity.Listed(rule, text, data.consumeInt(1, 3));
      default -> new Identity.Passage(rule, counts);
    };
  }

  private static void sameWhenWritten(Baseline baseline) throws IOException {
    String text = BaselineFile.render(baseline);
    Path path = FOLDER.write("written.json", text.getBytes(StandardCharsets.UTF_8));
    Baseline again;
    try {
      again = BaselineFile.read(path);
    } catch (BaselineException e) {
      throw new AssertionError("what was written can be read: " + e.getMessage(), e);
    }
    require(again.files().equals(baseline.files()), "the same files: %s", text);
    require(counts(again).equals(counts(baseline)), "the same findings: %s", text);
    require(BaselineFile.render(again).equals(text), "the same text: %s", text);
  }

  /** How often each was found: one with forms or copies counts once. */
  private static Map<Identity, Integer> counts(Baseline baseline) {
    Map<Identity, Integer> counts = new HashMap<>(baseline.counts());
    counts.replaceAll(
        (identity, count) ->
            identity instanceof Identity.Single || identity instanceof Identity.Listed ? count : 1);
    return counts;
  }
}
