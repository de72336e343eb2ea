package org.isogloss.core.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCacheTest {

  private static final long BOUND = 1 << 20;

  @TempDir private Path folder;

  private final List<String> notes = new ArrayList<>();

  private FileCache open() {
    return FileCache.open(folder, "program", BOUND, notes::add);
  }

  private static CacheKey key(Object name) {
    return CacheKey.of(List.of("test", name.toString()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void keep(String... names) {
    try (FileCache cache = open()) {
      for (String name : names) {
        cache.put(key(name), bytes("value of " + name));
      }
    }
  }

  private static Optional<String> text(FileCache cache, String name) {
    return cache.get(key(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".results")).sorted().toList();
    }
  }

  @Test
  void aLaterRunFindsWhatEarlierOnesKept() {
    keep("a", "b");
    keep("c");

    try (FileCache cache = open()) {
      assertThat(text(cache, "a")).contains("value of a");
      assertThat(text(cache, "b")).contains("value of b");
      assertThat(text(cache, "c")).contains("value of c");
      assertThat(text(cache, "d")).isEmpty();
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void theNewestResultOfAKeyCounts() {
    keep("a");
    // Files of the same millisecond have no order.
    long before = System.currentTimeMillis();
    while (System.currentTimeMillis() == before) {
      Thread.onSpinWait();
    }
    try (FileCache cache = open()) {
      cache.put(key("a"), bytes("newer"));
      assertThat(text(cache, "a")).contains("newer");
    }
    try (FileCache cache = open()) {
      assertThat(text(cache, "a")).contains("newer");
    }
  }

  @Test
  void anotherBuildOfTheProgramFindsNothing() {
    keep("a");

    try (FileCache cache = FileCache.open(folder, "program 2", BOUND, notes::add)) {
      assertThat(text(cache, "a")).isEmpty();
    }
  }

  @Test
  void aRunThatLearnsNothingWritesNothing() throws IOException {
    keep("a");
    List<Path> before = files();
    try (FileCache cache = open()) {
      assertThat(text(cache, "a")).isPresent();
    }

    assertThat(files()).isEqualTo(before).hasSize(1);
  }

  @Test
  void aDamagedByteAnywhereIsSeen() throws IOException {
    keep("a", "b", "c");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    assertThat(whole.length).isGreaterThan(100);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x41;
      assertDropped(file, damaged, "byte " + i);
    }
  }

  @Test
  void aFileCutAnywhereIsSeen() throws IOException {
    keep("a", "b", "c");
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    assertThat(whole.length).isGreaterThan(100);
    for (int length = 0; length < whole.length; length++) {
      assertDropped(file, Arrays.copyOf(whole, length), "cut to " + length);
    }
    assertDropped(file, Arrays.copyOf(whole, whole.length + 1), "a byte more");
  }

  /**
   * Nothing wrong is ever returned, the file is deleted with one note, and everything can be stored
   * again.
   */
  private void assertDropped(Path file, byte[] content, String what) throws IOException {
    notes.clear();
    Files.write(file, content);
    try (FileCache cache = open()) {
      for (String name : List.of("a", "b", "c")) {
        assertThat(text(cache, name).orElse("value of " + name))
            .as(what)
            .isEqualTo("value of " + name);
      }
    }
    assertThat(notes).as(what).hasSize(1);
    assertThat(notes.get(0)).contains(file.toString(), "was dropped");
    assertThat(file).as(what).doesNotExist();
  }

  @Test
  void aDamagedFileTakesNoOtherWithIt() throws IOException {
    keep("a");
    Path ofA = files().get(0);
    keep("b");
    Files.write(ofA, new byte[] {1, 2, 3});

    try (FileCache cache = open()) {
      assertThat(text(cache, "a")).isEmpty();
      assertThat(text(cache, "b")).contains("value of b");
    }
    assertThat(notes).hasSize(1);
  }

  @Test
  void whatACrashLeftHalfWrittenHasNoName() throws IOException {
    keep("a");
    Path recent = Files.write(folder.resolve("1.part"), new byte[50]);
    Path old = Files.write(folder.resolve("2.part"), new byte[50]);
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    keep("b");

    try (FileCache cache = open()) {
      assertThat(text(cache, "a")).isPresent();
      assertThat(text(cache, "b")).isPresent();
    }
    assertThat(notes).isEmpty();
    assertThat(recent).exists();
    assertThat(old).doesNotExist();
  }

  @Test
  void theFolderKeepsToItsBoundAndDropsTheOldest() throws Exception {
    byte[] large = new byte[10_000];
    long bound = 100_000;
    int runs = 40;
    for (int i = 0; i < runs; i++) {
      try (FileCache cache = FileCache.open(folder, "program", bound, notes::add)) {
        cache.put(key(i), large);
      }
      Thread.sleep(2);
      long size = 0;
      for (Path file : files()) {
        size += Files.size(file);
      }
      assertThat(size).isLessThanOrEqualTo(bound);
    }

    try (FileCache cache = FileCache.open(folder, "program", bound, notes::add)) {
      List<Integer> kept =
          IntStream.range(0, runs).filter(i -> cache.get(key(i)).isPresent()).boxed().toList();
      assertThat(kept).hasSizeBetween(5, 10);
      assertThat(kept).isEqualTo(IntStream.range(runs - kept.size(), runs).boxed().toList());
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void manySmallFilesBecomeOne() throws IOException {
    for (int i = 0; i < 60; i++) {
      keep("run " + i);
    }

    assertThat(files()).hasSizeLessThan(15);
    try (FileCache cache = open()) {
      for (int i = 0; i < 60; i++) {
        assertThat(text(cache, "run " + i)).contains("value of run " + i);
      }
    }
  }

  @Test
  void runsAtTheSameTimeLoseNothing() throws Exception {
    int runs = 40;
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        String name = "run " + i;
        done.add(
            pool.submit(
                () -> {
                  List<String> told = new ArrayList<>();
                  try (FileCache cache = FileCache.open(folder, "program", BOUND, told::add)) {
                    cache.put(key(name), bytes("value of " + name));
                    assertThat(text(cache, "run 0").orElse("value of run 0"))
                        .isEqualTo("value of run 0");
                  }
                  assertThat(told).isEmpty();
                }));
      }
      for (Future<?> one : done) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }

    try (FileCache cache = open()) {
      for (int i = 0; i < runs; i++) {
        assertThat(text(cache, "run " + i)).contains("value of run " + i);
      }
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void aFolderThatCannotBeUsedIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    for (Path unusable : List.of(file, file.resolve("below"))) {
      notes.clear();
      try (FileCache cache = FileCache.open(unusable, "program", BOUND, notes::add)) {
        cache.put(key("a"), bytes("value"));
        assertThat(text(cache, "a")).contains("value");
      }
      assertThat(notes).hasSize(1);
      assertThat(notes.get(0)).contains(unusable.toString(), "cannot be");
    }
  }

  /**
   * A row of the table holds the key, the time, the position and length of the value, and its
   * checksum.
   */
  @ParameterizedTest
  @CsvSource({
    "36, -5", // the length of the value
    "36, 2147483647",
    "32, -1", // its position
    "32, 3",
    "8, -1", // the number of values
    "8, 2000000000",
  })
  void whatNoValueCanBeIsDroppedThoughItsChecksumIsRight(int at, int number) throws IOException {
    keep("a");
    Path file = files().get(0);
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    int table = 12 + 16 + 8 + 12;
    bytes.putInt(at + (at == 8 ? 0 : 4), number);
    CRC32C crc = new CRC32C();
    crc.update(bytes.array(), 0, table);
    bytes.putInt(table, (int) crc.getValue());
    Files.write(file, bytes.array());

    try (FileCache cache = open()) {
      assertThat(text(cache, "a")).isEmpty();
    }
    assertThat(notes).hasSize(1).allMatch(note -> note.contains("was dropped: "));
    assertThat(files()).isEmpty();
  }

  @Test
  void aResultThatCannotBeReadBackIsDroppedWithANote() throws IOException {
    keep("a", "b");
    try (FileCache cache = open()) {
      assertThat(cache.get(key("a"), kept -> new ResultReader(kept).list(ResultReader::text)))
          .isEmpty();
      assertThat(text(cache, "b")).as("of the same file").isEmpty();
    }
    assertThat(notes).hasSize(1).allMatch(note -> note.contains("cannot be decoded"));
    assertThat(files()).isEmpty();
  }

  @Test
  void resultsHoldTextsOfAnyLengthAndRefuseImpossibleSizes() {
    ResultWriter out = new ResultWriter();
    out.list(List.of("é".repeat(70_000), ""), ResultWriter::text);
    out.number(-7);
    ResultReader in = new ResultReader(out.bytes());
    assertThat(in.list(ResultReader::text)).containsExactly("é".repeat(70_000), "");
    assertThat(in.number()).isEqualTo(-7);
    for (int size : new int[] {-1, 1, Integer.MAX_VALUE}) {
      byte[] bytes = ByteBuffer.allocate(4).putInt(size).array();
      assertThatThrownBy(() -> new ResultReader(bytes).text())
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new ResultReader(bytes).list(ResultReader::number))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
