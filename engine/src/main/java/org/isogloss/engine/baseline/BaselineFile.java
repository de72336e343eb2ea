package org.isogloss.engine.baseline;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.core.file.OrdinaryFile;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.lint.Identity;

/**
 * A baseline as a JSON file: sorted, one finding per line, so that diffs are short and branches
 * seldom conflict. Leftovers of line-based merges are accepted: a comma before the closing bracket,
 * and a duplicate line, which counts once.
 */
public final class BaselineFile {

  /** The default file name. */
  public static final String NAME = ".isogloss-baseline.json";

  private static final int VERSION = 1;

  /** The highest count accepted; no manuscript has this many of one finding. */
  private static final int MOST = 1_000_000;

  /** The maximum file size in bytes; the findings of many books are smaller. */
  private static final int LARGEST = 256 * 1024 * 1024;

  /** A half of a surrogate pair, which a UTF-16 file may hold and UTF-8 has no bytes for. */
  private static final Pattern HALF_A_PAIR = Pattern.compile("[\\ud800-\\udfff]");

  /** The first characters of the lines that git writes around the two sides of a conflict. */
  private static final Pattern CONFLICT = Pattern.compile("<{7}|={7}|>{7}|\\|{7}");

  /** What the parser expected, which no author of a baseline needs to know. */
  private static final Pattern PARSER_EXPECTED =
      Pattern.compile("(?s)[:;,]? \\(?(?:was )?expect(?:ed|ing)\\b.*");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private BaselineFile() {}

  /** A line of the file, which has a text, forms, copies, or only a fingerprint. */
  private record Entry(
      String rule,
      String text,
      String before,
      String after,
      Integer count,
      SortedMap<String, Integer> forms,
      SortedMap<String, Integer> copies,
      String fingerprint,
      Integer places) {

    /** Checked here because the parser still knows the place in the file. */
    @SuppressWarnings("UnusedMethod") // Jackson calls it
    Entry {
      requirePossible(count);
      requirePossible(forms);
      requirePossible(copies);
      requirePossible(places);
    }

    private static void requirePossible(SortedMap<String, Integer> counts) {
      if (counts != null) {
        counts.values().forEach(Entry::requirePossible);
      }
    }

    private static void requirePossible(Integer count) {
      if (count != null && count > MOST) {
        throw new IllegalArgumentException("the count " + count + " is greater than " + MOST);
      }
    }

    Identity identity() {
      if (forms != null) {
        return new Identity.Concept(rule, forms);
      }
      if (copies != null) {
        return new Identity.Passage(rule, copies);
      }
      if (fingerprint != null) {
        return new Identity.Listed(
            rule, fingerprint, places == null ? Identity.Listed.ANY : places);
      }
      return Identity.of(rule, text, new Finding.Context(orEmpty(before), orEmpty(after)));
    }

    /** Why this is not a valid entry; empty if it is. */
    String fault() {
      long kinds = Stream.of(text, forms, copies, fingerprint).filter(Objects::nonNull).count();
      if (rule == null || kinds != 1) {
        return "an entry has no rule, or not exactly one of text, forms, copies and fingerprint";
      }
      boolean counted =
          isCounted(count) && isCounted(places) && isCounted(forms) && isCounted(copies);
      return counted ? "" : "a count is less than 1";
    }

    private static boolean isCounted(Integer count) {
      return count == null || count > 0;
    }

    private static boolean isCounted(SortedMap<String, Integer> counts) {
      return counts == null
          || (!counts.isEmpty() && counts.values().stream().allMatch(c -> c != null && c > 0));
    }

    private static String orEmpty(String words) {
      return words == null ? "" : words;
    }
  }

  private record Root(int version, List<String> files, List<Entry> findings) {

    /** Why this is not a valid baseline; empty if it is. */
    String fault() {
      if (version != VERSION) {
        return "version " + version;
      }
      boolean files = this.files != null && this.files.stream().noneMatch(Objects::isNull);
      return files && findings != null ? "" : "the list of files or findings is missing";
    }
  }

  /**
   * Reads a baseline.
   *
   * @throws BaselineException if it cannot be read
   */
  public static Baseline read(Path file) throws BaselineException {
    byte[] bytes = new byte[0];
    try {
      bytes = bytes(file);
      Root root = JSON.readValue(bytes, Root.class);
      String fault = root == null ? "nothing" : root.fault();
      if (!fault.isEmpty()) {
        throw refused(
            file, fault, "a version " + VERSION + " file written by `isogloss baseline`", null);
      }
      return baseline(file, root);
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      // An empty file ends in column 0.
      String at =
          place == null ? "" : ":" + place.getLineNr() + ":" + Math.max(1, place.getColumnNr());
      if (place != null && isConflict(bytes, place.getLineNr())) {
        throw new BaselineException(
            file + at + ": a conflict marker of a merge, expected a resolved conflict", e);
      }
      throw new BaselineException(
          file + at + ": " + syntaxError(e) + ", expected a file written by `isogloss baseline`",
          e);
    } catch (NoSuchFileException e) {
      throw refused(file, "no such file", "a file written by `isogloss baseline`", e);
    } catch (IOException e) {
      throw refused(file, "cannot be read (" + reason(e) + ")", "a readable file", e);
    }
  }

  private static boolean isConflict(byte[] bytes, int line) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .skip(Math.max(0, line - 1))
        .findFirst()
        .filter(text -> CONFLICT.matcher(text).lookingAt())
        .isPresent();
  }

  private static byte[] bytes(Path file) throws IOException {
    byte[] bytes = OrdinaryFile.read(file, LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new FileSystemException(file.toString(), null, "more than 256 MB");
    }
    return bytes;
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : String.valueOf(e.getMessage());
  }

  private static Baseline baseline(Path file, Root root) throws BaselineException {
    Map<Identity, Integer> counts = new LinkedHashMap<>();
    for (Entry entry : root.findings()) {
      String fault = entry == null ? "an empty entry" : entry.fault();
      if (!fault.isEmpty()) {
        throw refused(file, fault, "entries written by `isogloss baseline`", null);
      }
      counts.merge(entry.identity(), entry.count() == null ? 1 : entry.count(), Math::max);
    }
    return new Baseline(new TreeSet<>(root.files()), counts);
  }

  private static BaselineException refused(
      Path file, String found, String expected, Throwable cause) {
    return new BaselineException(file + ": " + found + ", expected " + expected, cause);
  }

  private static String syntaxError(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown key '" + unknown.getPropertyName() + "'";
    }
    if (e instanceof InvalidFormatException wrong) {
      return "'" + wrong.getValue() + "' has the wrong type";
    }
    if (e.getCause() instanceof IllegalArgumentException impossible) {
      return impossible.getMessage();
    }
    return e instanceof JsonMappingException
        ? "not a baseline"
        : PARSER_EXPECTED.matcher(e.getOriginalMessage()).replaceFirst("");
  }

  /** The text of the file for a baseline. */
  public static String render(Baseline baseline) {
    List<String> lines = new ArrayList<>();
    baseline.counts().forEach((identity, count) -> lines.add(line(fields(identity, count))));
    lines.sort(null);
    List<String> files = baseline.files().stream().map(BaselineFile::line).toList();
    return "{\n  \"version\": %d,\n  \"files\": [%s],\n  \"findings\": [%s]\n}\n"
        .formatted(VERSION, list(files), list(lines));
  }

  private static String list(Collection<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream().collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
  }

  private static Map<String, Object> fields(Identity identity, int count) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rule", identity.rule());
    if (identity instanceof Identity.Concept concept) {
      fields.put("forms", new TreeMap<>(concept.forms()));
      putIfSeveral(fields, count);
    } else if (identity instanceof Identity.Passage passage) {
      fields.put("copies", new TreeMap<>(passage.texts()));
      putIfSeveral(fields, count);
    } else if (identity instanceof Identity.Single single) {
      fields.put("text", single.text());
      fields.put("before", single.context().before());
      fields.put("after", single.context().after());
      fields.put("count", count);
    } else if (identity instanceof Identity.Listed listed) {
      fields.put("fingerprint", listed.fingerprint());
      if (listed.places() != Identity.Listed.ANY) {
        fields.put("places", listed.places());
      }
      fields.put("count", count);
    }
    return fields;
  }

  /** Only manuscripts that are checked each alone can have a concept or a passage twice. */
  private static void putIfSeveral(Map<String, Object> fields, int count) {
    if (count > 1) {
      fields.put("count", count);
    }
  }

  private static String line(Object value) {
    try {
      String line = JSON.writer(new OneLine()).writeValueAsString(value);
      return HALF_A_PAIR
          .matcher(line)
          .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and numbers can always be written", e);
    }
  }

  /** Spaces after colons and commas, and no line breaks. */
  private static final class OneLine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
      out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
      out.writeRaw(", ");
    }
  }
}
