package org.isogloss.core.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One file of cached results, which never changes once it has its name: a head (eight letters, the
 * number of entries), a table sorted by key, the checksum of both, and the values one after
 * another. A row of the table holds the key, the time, and the position, length and checksum of the
 * value, so that only requested values are read. All numbers are big-endian. Thread-safe.
 */
final class Segment implements Closeable {

  private static final byte[] MAGIC = {'I', 'S', 'O', 'G', 'L', 'C', '0', '1'};
  private static final int HEAD = MAGIC.length + Integer.BYTES;
  private static final int ROW = CacheKey.BYTES + Long.BYTES + 3 * Integer.BYTES;
  private static final int CHECKSUM = Integer.BYTES;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer table;
  private final int count;

  private Segment(Path file, FileChannel channel, ByteBuffer table, int count) {
    this.file = file;
    this.channel = channel;
    this.table = table;
    this.count = count;
  }

  /** Opens a file and checks its table; values are checked when they are read. */
  static Segment open(Path file) throws IOException, DamagedSegmentException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      ByteBuffer head = read(channel, 0, HEAD);
      byte[] magic = new byte[MAGIC.length];
      head.get(magic);
      int count = head.getInt();
      long values = HEAD + (long) count * ROW + CHECKSUM;
      if (!Arrays.equals(magic, MAGIC)
          || count < 0
          || values > Math.min(channel.size(), Integer.MAX_VALUE)) {
        throw new DamagedSegmentException("its header is damaged");
      }
      ByteBuffer whole = read(channel, 0, (int) values);
      if (checksum(whole.slice(0, (int) values - CHECKSUM))
          != whole.getInt((int) values - CHECKSUM)) {
        throw new DamagedSegmentException("its table is damaged");
      }
      Segment segment = new Segment(file, channel, whole.slice(HEAD, count * ROW), count);
      segment.requireWhole(values, channel.size());
      return segment;
    } catch (EOFException e) {
      channel.close();
      throw new DamagedSegmentException("it is too short");
    } catch (IOException | DamagedSegmentException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * The values must follow each other up to the end: a matching checksum proves nothing about them.
   */
  private void requireWhole(long values, long size) throws DamagedSegmentException {
    long end = values;
    for (int row = 0; row < count; row++) {
      if (length(row) < 0 || offset(row) != end) {
        throw new DamagedSegmentException("its table has a value where none can be");
      }
      end += length(row);
    }
    if (size != end) {
      throw new DamagedSegmentException("it is %d bytes long, not %d".formatted(size, end));
    }
  }

  Path file() {
    return file;
  }

  /** The value of a key, if the file has one. */
  Optional<byte[]> get(CacheKey key) throws IOException, DamagedSegmentException {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = key(middle).compareTo(key);
      if (order == 0) {
        return Optional.of(value(middle));
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** All entries, by key. */
  List<Entry> entries() throws IOException, DamagedSegmentException {
    List<Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(new Entry(key(i), table.getLong(i * ROW + CacheKey.BYTES), value(i)));
    }
    return entries;
  }

  /**
   * The bytes of a new file.
   *
   * @param entries sorted by key, each key once
   */
  static ByteBuffer bytes(List<Entry> entries) {
    int values = HEAD + entries.size() * ROW + CHECKSUM;
    ByteBuffer bytes =
        ByteBuffer.allocate(
            entries.stream()
                .mapToInt(entry -> entry.value().length)
                .reduce(values, Math::addExact));
    bytes.put(MAGIC).putInt(entries.size());
    int offset = values;
    for (Entry entry : entries) {
      byte[] value = entry.value();
      bytes.putLong(entry.key().high()).putLong(entry.key().low()).putLong(entry.time());
      bytes.putInt(offset).putInt(value.length).putInt(checksum(ByteBuffer.wrap(value)));
      offset += value.length;
    }
    bytes.putInt(checksum(bytes.slice(0, values - CHECKSUM)));
    entries.forEach(entry -> bytes.put(entry.value()));
    return bytes.flip();
  }

  /** The size of an entry in a file, in bytes. */
  static int size(Entry entry) {
    return ROW + entry.value().length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private CacheKey key(int row) {
    return new CacheKey(table.getLong(row * ROW), table.getLong(row * ROW + Long.BYTES));
  }

  private int offset(int row) {
    return table.getInt(row * ROW + CacheKey.BYTES + Long.BYTES);
  }

  private int length(int row) {
    return table.getInt(row * ROW + CacheKey.BYTES + Long.BYTES + Integer.BYTES);
  }

  private byte[] value(int row) throws IOException, DamagedSegmentException {
    byte[] value = new byte[length(row)];
    try {
      fill(ByteBuffer.wrap(value), channel, offset(row));
    } catch (EOFException e) {
      throw new DamagedSegmentException("it is too short");
    }
    if (checksum(ByteBuffer.wrap(value)) != table.getInt(row * ROW + ROW - CHECKSUM)) {
      throw new DamagedSegmentException("a result is damaged");
    }
    return value;
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    fill(bytes, channel, at);
    return bytes.flip();
  }

  private static void fill(ByteBuffer bytes, FileChannel channel, long at) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
