package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.isogloss.core.cache.CacheKey;
import org.isogloss.core.cache.FileCache;
import org.isogloss.core.cache.RememberedRules;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.rule.Applicability;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.core.rule.ManuscriptRule;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.AnalyzedManuscript;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.BuiltInRules;

/**
 * Cached results that someone has modified, with right or wrong checksums: they are used or
 * dropped, and the run continues.
 */
class CacheFuzzTest {

  private static final String PROGRAM = "fuzz";

  /** More files than are kept separate: when they are closed, they are merged. */
  private static final int MANY = 13;

  /** Where the table begins, the length of a row, and the positions of its numbers. */
  private static final int HEAD = 12;

  private static final int ROW = 36;
  private static final int NUMBERS = 24;

  private static final List<CacheKey> KEYS =
      List.of(CacheKey.of(List.of("a")), CacheKey.of(List.of("b")), CacheKey.of(List.of("c")));

  private static final ScratchFolder FOLDER = new ScratchFolder();
  private static final byte[] WHOLE = whole();

  @FuzzTest
  void segment(FuzzedDataProvider data) throws Exception {
    Trial.of(
        data.remainingBytes(),
        () -> {
          boolean many = data.consumeBoolean();
          byte[] bytes = changed(data);
          FOLDER.empty("cache");
          Files.createDirectories(FOLDER.path("cache"));
          for (int i = 0; i < (many ? MANY : 1); i++) {
            FOLDER.write("cache/%013x-00000000.results".formatted(i), bytes);
          }
          use();
        });
  }

  /** Modified cached hits of a rule: they are used, or recomputed. */
  @FuzzTest
  void hits(FuzzedDataProvider data) throws Exception {
    Document document = document();
    AnalyzedManuscript manuscript =
        new AnalyzedManuscript(List.of(new AnalyzedDocument(document, List.of())));
    Hits kept = new Hits();
    new RememberedRules(kept).of(new OneHit(), () -> List.of()).check(manuscript);
    for (int edits = data.consumeInt(1, 3); edits > 0; edits--) {
      int at = data.consumeInt(0, kept.bytes.length - 1);
      kept.bytes[at] = data.consumeByte();
    }
    kept.bytes = Arrays.copyOf(kept.bytes, data.consumeInt(0, kept.bytes.length));
    Trial.of(
        kept.bytes.length,
        () -> {
          for (Hit hit :
              new RememberedRules(kept).of(new OneHit(), () -> List.of()).check(manuscript)) {
            document.location(hit.place().span());
          }
        });
  }

  private static void use() {
    List<String> notes = new ArrayList<>();
    try (FileCache cache =
        FileCache.open(FOLDER.path("cache"), PROGRAM, FileCache.BOUND, notes::add)) {
      for (CacheKey key : KEYS) {
        cache.get(key);
      }
      cache.put(KEYS.get(0), new byte[] {1});
      require(cache.get(KEYS.get(0)).isPresent(), "what was put");
    }
    notes.forEach(note -> require(!note.isBlank(), "a note"));
  }

  /** A file of three results, as the program writes it. */
  private static byte[] whole() {
    try (FileCache cache =
        FileCache.open(FOLDER.path("made"), PROGRAM, FileCache.BOUND, note -> {})) {
      for (int i = 0; i < KEYS.size(); i++) {
        cache.put(KEYS.get(i), "result %d".formatted(i).getBytes(StandardCharsets.UTF_8));
      }
    }
    try (Stream<Path> files = Files.list(FOLDER.path("made"))) {
      Path file = files.filter(f -> f.toString().endsWith(".results")).findFirst().orElseThrow();
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a cache file cannot be made", e);
    }
  }

  /** Changes some numbers of the table, with a correct checksum or the old one. */
  private static byte[] changed(FuzzedDataProvider data) {
    byte[] bytes = WHOLE.clone();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (int edits = data.consumeInt(0, 4); edits > 0; edits--) {
      switch (data.consumeInt(0, 3)) {
        case 0 -> buffer.putInt(HEAD - Integer.BYTES, data.consumeInt());
        case 1, 2 -> {
          int row = data.consumeInt(0, KEYS.size() - 1);
          int field = data.consumeInt(0, 2);
          int number = data.consumeBoolean() ? data.consumeInt() : data.consumeInt(-2, 300);
          buffer.putInt(HEAD + row * ROW + NUMBERS + field * Integer.BYTES, number);
        }
        default -> bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
      }
    }
    int table = HEAD + KEYS.size() * ROW;
    if (data.consumeBoolean()) {
      CRC32C crc = new CRC32C();
      crc.update(bytes, 0, table);
      buffer.putInt(table, (int) crc.getValue());
    }
    byte[] end = data.consumeBytes(8);
    int length = data.consumeBoolean() ? data.consumeInt(0, bytes.length) : bytes.length;
    byte[] whole = Arrays.copyOf(bytes, length + end.length);
    System.arraycopy(end, 0, whole, length, end.length);
    return whole;
  }

  private static Document document() {
    try {
      return DocumentFormat.PLAIN_TEXT
          .reader()
          .read(new DocumentId("a.txt"), "A bell rang.".getBytes(StandardCharsets.UTF_8));
    } catch (ReadException e) {
      throw new IllegalStateException("a line of text can be read", e);
    }
  }

  /** Stores one result under any key. */
  private static final class Hits implements ResultCache {

    private byte[] bytes = {};

    @Override
    public Optional<byte[]> get(CacheKey key) {
      return bytes.length == 0 ? Optional.empty() : Optional.of(bytes.clone());
    }

    @Override
    public void put(CacheKey key, byte[] result) {
      bytes = result.clone();
    }
  }

  /** Finds one hit that uses every feature. */
  private static final class OneHit implements ManuscriptRule {

    private static final RuleInfo INFO =
        BuiltInRules.all(new Termbase(List.of())).stream()
            .map(Rule::info)
            .filter(info -> info.id().equals("term-variants"))
            .findFirst()
            .orElseThrow();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public List<Hit> check(AnalyzedManuscript manuscript) {
      return manuscript.documents().stream()
          .map(document -> hit(document.place(new Span(2, 6))))
          .toList();
    }

    private static Hit hit(Place bell) {
      return Hit.at(bell, "A bell.")
          .suggesting(List.of("gong"), Applicability.UNSAFE)
          .as(Severity.INFO)
          .with(
              new Grounds<>(
                  List.of(new Grounds.Form("bell", 2)),
                  List.of(new Grounds.Occurrence<>(bell, Optional.of("bell"))),
                  List.of(new Grounds.Evidence<>("spelling", "seen", List.of(bell))),
                  List.of(new Grounds.Difference<>("wording", List.of(bell, bell))),
                  true));
    }
  }
}
