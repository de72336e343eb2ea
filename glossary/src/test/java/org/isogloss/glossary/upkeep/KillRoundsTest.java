package org.isogloss.glossary.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillRoundsTest {

  @TempDir Path folder;

  @Test
  void noAcknowledgedEntryIsLostWhenWritersAreKilled() throws Exception {
    assertThat(KillRounds.run(folder, 8)).isGreaterThan(7);
  }
}
