package org.isogloss.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LfsPointerTest {

  private static final String OID = "oid sha256:" + "0a".repeat(32);

  private static final String VERSION = "version https://git-lfs.github.com/spec/v1";

  @Test
  void aPointerStandsForTheFileWithItsHash() {
    byte[] file = bytes("abc");
    LfsPointer pointer =
        new LfsPointer("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3);
    assertThat(pointer.standsFor(file)).isTrue();
    assertThat(pointer.standsFor(bytes("abd"))).isFalse();
    assertThat(new LfsPointer(pointer.sha256(), 4).standsFor(file)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s\n%s\nsize 4\n", "%s\r\n%s\r\nsize 4\r\n", "%s\next-0-a b\n%s\nsize 4"})
  void aPointerIsRecognized(String form) {
    assertThat(LfsPointer.of(bytes(form.formatted(VERSION, OID))))
        .hasValueSatisfying(pointer -> assertThat(pointer.size()).isEqualTo(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%s\n", "%s\n%s\n", "A %s\n%s\nsize 4\n", "%s\n%s\nsize 4\nA bell."})
  void anotherFileIsNone(String form) {
    assertThat(LfsPointer.of(bytes(form.formatted(VERSION, OID)))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
