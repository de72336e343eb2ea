package org.isogloss.engine.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FileErrorsTest {

  /** Its own message is only the name of the file, perhaps of one beside it. */
  @Test
  void aFileThatMayNotBeWrittenIsExplained() {
    assertThat(FileErrors.unwritten(new AccessDeniedException("/book/.a.md.lock")))
        .isEqualTo("permission denied, expected a file in a writable folder");
    assertThat(FileErrors.unwritten(new FileSystemException("a.md", null, "disk full")))
        .isEqualTo("a.md: disk full");
  }
}
