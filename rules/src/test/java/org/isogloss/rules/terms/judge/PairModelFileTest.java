package org.isogloss.rules.terms.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The model in the program is what is learned from the labeled rows. */
class PairModelFileTest {

  @Test
  void trainingAgainGivesTheSameFile() throws IOException {
    String delivered;
    try (InputStream in = PairModel.class.getResourceAsStream(PairWeights.FILE)) {
      delivered = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(ModelText.of(PairTrainer.train(RowsFile.load()))).isEqualTo(delivered);
  }
}
