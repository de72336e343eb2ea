package org.isogloss.rules.terms.judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.rules.terms.judge.ThresholdChoice.Allotment;

/**
 * Trains the model that judges pairs, and writes it with a sheet of figures. CONTRIBUTING.md
 * explains how to run it.
 */
public final class PairTrainer {

  /** How the thresholds of the program are chosen. */
  static final Allotment ALLOTMENT = Allotment.COMMON;

  private PairTrainer() {}

  /**
   * Trains a model.
   *
   * @param args the file of labeled rows, the model to write, the sheet to write; and anything else
   *     to leave out the ablation, which takes longest
   */
  public static void main(String[] args) throws IOException {
    LabelledRows rows;
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      rows = RowsFile.read(in);
    }
    long start = System.nanoTime();
    Training training = train(rows);
    System.out.printf("trained in %.1f s%n", (System.nanoTime() - start) / 1e9);
    Files.writeString(Path.of(args[1]), ModelText.of(training));
    String sheet =
        new TrainingSheet(rows, training, args.length > 3 ? List.of() : Ablation.of(rows, training))
            .text();
    Files.writeString(Path.of(args[2]), sheet);
    System.out.print(sheet);
  }

  /** Trains the model of the program. */
  static Training train(LabelledRows rows) {
    return Training.of(rows, TrainingSettings.usual(), ALLOTMENT);
  }
}
