package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isogloss.engine.decision.Decision;
import org.isogloss.engine.decision.DecisionException;
import org.isogloss.engine.decision.DecisionFile;

/** Files of decisions are read, or rejected with a place. */
class DecisionFuzzTest {

  private static final String HEADING = "decision,fingerprint,rule,forms,places\n";
  private static final String START = "{\"isoglossDecisions\": 1, \"decisions\": [";

  private static final ScratchFolder FOLDER = new ScratchFolder();

  @FuzzTest
  @DictionaryFile(resourcePath = "table.dict")
  void table(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(bytes));
    Trial.of(bytes.length, () -> read(after(HEADING, bytes)));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "baseline.dict")
  void page(byte[] bytes) throws Exception {
    Trial.of(bytes.length, () -> read(after("{", bytes)));
    Trial.of(bytes.length, () -> read(after(START, bytes)));
  }

  private static byte[] after(String start, byte[] bytes) {
    byte[] head = start.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  private static void read(byte[] bytes) throws Exception {
    Path path = FOLDER.write("decisions", bytes);
    try {
      DecisionFile file = DecisionFile.read(path);
      for (Decision decision : file.decisions()) {
        String fingerprint = decision.finding().fingerprint();
        require(
            decision.finding().identity().fingerprint().equals(fingerprint),
            "the identity is that of the fingerprint %s",
            fingerprint);
      }
      file.problems().forEach(problem -> requirePlace(path, problem));
    } catch (DecisionException e) {
      requirePlace(path, e.getMessage());
    }
  }

  private static void requirePlace(Path path, String message) {
    require(message.startsWith(path + ":"), "a place: %s", message);
    require(message.contains(", expected "), "what was expected: %s", message);
  }
}
