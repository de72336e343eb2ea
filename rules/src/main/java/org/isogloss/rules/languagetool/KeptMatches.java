package org.isogloss.rules.languagetool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.cache.CacheKey;
import org.isogloss.core.cache.ResultCache;
import org.isogloss.core.document.Span;

/**
 * What was found in blocks, kept by what decides it: the block's text, the rules that run, and the
 * day where the text speaks of a date.
 */
final class KeptMatches {

  private static final BlockMatch.Kind[] KINDS = BlockMatch.Kind.values();

  private final ResultCache cache;
  private final Clock clock;
  private final List<String> rules;

  /**
   * @param settings what runs; accepted words are no part of it, for they are left out afterwards
   * @param variety the variety of English
   */
  KeptMatches(ResultCache cache, Clock clock, LanguageToolSettings settings, String variety) {
    this.cache = cache;
    this.clock = clock;
    this.rules =
        List.of(
            "languagetool",
            variety,
            String.join(",", settings.disabledCategories()),
            String.join(",", settings.disabledRules()));
  }

  /** What was found in a block; empty if nobody knows. */
  Optional<List<BlockMatch>> get(CacheKey key) {
    return cache.get(key).map(KeptMatches::decode);
  }

  void put(CacheKey key, List<BlockMatch> matches) {
    cache.put(key, encode(matches));
  }

  /** All that decides what is found in a block. */
  CacheKey key(BlockText text) {
    List<String> parts = new ArrayList<>(rules);
    StringBuilder read = new StringBuilder();
    for (BlockText.Piece piece : text.pieces()) {
      parts.add(piece.text());
      parts.add(piece.masked() ? "read as " + piece.readAs() : "");
      read.append(piece.readAs());
    }
    parts.add(SpokenDate.isIn(read.toString()) ? LocalDate.now(clock).toString() : "");
    return CacheKey.of(parts);
  }

  private static byte[] encode(List<BlockMatch> matches) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(matches.size());
      for (BlockMatch match : matches) {
        write(match.ruleId(), out);
        out.writeInt(match.span().start());
        out.writeInt(match.span().end());
        write(match.message(), out);
        out.writeByte(Arrays.binarySearch(KINDS, match.kind()));
        out.writeByte(match.suggestions().map(List::size).orElse(-1));
        for (String suggestion : match.suggestions().orElse(List.of())) {
          write(suggestion, out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a match cannot be written to memory", e);
    }
    return bytes.toByteArray();
  }

  private static List<BlockMatch> decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int count = in.readInt();
      List<BlockMatch> matches = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        String ruleId = text(in);
        Span span = new Span(in.readInt(), in.readInt());
        String message = text(in);
        matches.add(new BlockMatch(ruleId, span, message, KINDS[in.readByte()], suggestions(in)));
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException("a kept result is not what was written", e);
    }
  }

  /** Writes a text of any length, which {@link DataOutputStream#writeUTF} does not. */
  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new EOFException("a text of " + length + " bytes, " + in.available() + " are left");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static Optional<List<String>> suggestions(DataInputStream in) throws IOException {
    int count = in.readByte();
    if (count < 0) {
      return Optional.empty();
    }
    List<String> suggestions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      suggestions.add(text(in));
    }
    return Optional.of(suggestions);
  }
}
