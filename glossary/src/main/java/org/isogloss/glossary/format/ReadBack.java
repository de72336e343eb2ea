package org.isogloss.glossary.format;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.format.yaml.YamlWriter;

/**
 * Reads what is about to be written: no file is written that cannot be read, or that loses terms.
 */
final class ReadBack {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ReadBack() {}

  /** Rejects a changed file that does not contain every term of the changed termbase. */
  static void check(
      Path path, TermbaseFormat format, TableOptions options, Termbase changed, byte[] bytes)
      throws TermbaseException {
    refuseLoss(path, format, changed, read(path, format, options, changed, bytes));
  }

  /** Rejects a new file that cannot be read, or lacks a term that its format can hold. */
  static void checkNew(
      Path path, TermbaseFormat format, TableOptions options, Termbase wanted, byte[] bytes)
      throws TermbaseException {
    Termbase found = read(path, format, options, wanted, bytes);
    if (format.holdsEveryTerm()) {
      refuseLoss(path, format, wanted, found);
    }
  }

  private static Termbase read(
      Path path, TermbaseFormat format, TableOptions options, Termbase wanted, byte[] bytes)
      throws TermbaseException {
    try {
      return TermbaseFile.read(path, format, options, bytes).termbase();
    } catch (TermbaseException e) {
      throw refusal(path, format, wanted, e);
    }
  }

  private static void refuseLoss(Path path, TermbaseFormat format, Termbase wanted, Termbase found)
      throws TermbaseException {
    Map<String, Long> held = texts(found);
    for (Map.Entry<String, Long> term : texts(wanted).entrySet()) {
      if (held.getOrDefault(term.getKey(), 0L) < term.getValue()) {
        OptionalInt odd = oddCharacter(term.getKey());
        String holding =
            odd.isEmpty() ? "" : String.format(" (it contains U+%04X)", odd.getAsInt());
        throw new TermbaseException(
            path,
            1,
            1,
            "“" + term.getKey() + "” cannot be stored in " + format.label() + holding,
            "another status or another format");
      }
    }
  }

  /** The error for a termbase that cannot be written in a format. */
  static TermbaseException refusal(
      Path path, TermbaseFormat format, Termbase termbase, Exception cause) {
    OptionalInt odd = oddCharacter(YamlWriter.render(termbase));
    String detail = cause instanceof TermbaseException e ? e.detail() : "it cannot be encoded";
    TermbaseException refusal =
        odd.isPresent()
            ? new TermbaseException(
                path,
                1,
                1,
                String.format("U+%04X cannot be stored in %s", odd.getAsInt(), format.label()),
                "a glossary without it")
            : new TermbaseException(
                path,
                1,
                1,
                "the change cannot be stored in " + format.label() + " (" + detail + ")",
                "another format");
    refusal.initCause(cause);
    return refusal;
  }

  /** The first invalid character of a text: half a surrogate pair, a control, a noncharacter. */
  private static OptionalInt oddCharacter(String text) {
    return text.codePoints()
        .filter(
            c ->
                (c & 0xFFFE) == 0xFFFE
                    || (c >= 0xFDD0 && c <= 0xFDEF)
                    || Character.getType(c) == Character.SURROGATE
                    || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'))
        .findFirst();
  }

  /** The number of terms with each text, with whitespace as stored by line-based formats. */
  private static Map<String, Long> texts(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.languages().stream())
        .flatMap(section -> section.terms().stream())
        .map(term -> BLANKS.matcher(term.text().strip()).replaceAll(" "))
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
  }
}
