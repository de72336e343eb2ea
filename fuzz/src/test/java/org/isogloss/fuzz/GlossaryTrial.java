package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Span;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.TermbaseFile;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.table.TableOptions;
import org.isogloss.glossary.match.TermMatch;
import org.isogloss.glossary.match.TermMatcher;
import org.isogloss.glossary.match.Tokens;
import org.isogloss.glossary.upkeep.TermbaseEdit;
import org.isogloss.glossary.upkeep.TermbaseLint;
import org.isogloss.glossary.upkeep.TermbaseStore;

/**
 * Reads a termbase twice, lints and matches it, writes it unchanged and with a change, and writes
 * it as YAML, which holds everything.
 */
final class GlossaryTrial {

  private static final String ADDED = "quayside lantern";

  /** What YAML 1.2 does not allow, and half a surrogate pair. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r -~\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final ScratchFolder folder = new ScratchFolder();

  void of(TermbaseFormat format, byte[] bytes) throws IOException {
    Path path = folder.write("a." + format.label(), bytes);
    TermbaseFile file;
    try {
      file = TermbaseFile.read(path, format, TableOptions.DEFAULT);
    } catch (TermbaseException e) {
      refused(path, e);
      return;
    }
    Termbase termbase = file.termbase();
    require(termbase.equals(readAgain(path, format)), "the same termbase again");
    TermbaseLint.of(termbase);
    match(termbase);
    untouched(path, bytes);
    settled(path, file);
    added(path, file);
    converted(termbase);
  }

  /** YAML holds everything that a YAML file can hold. */
  private void converted(Termbase termbase) throws IOException {
    Path path;
    try {
      path = write(termbase, TermbaseFormat.YAML);
    } catch (TermbaseException e) {
      require(
          UNPRINTABLE.matcher(termbase.toString()).find(), "refused as YAML: %s", e.getMessage());
      return;
    }
    Termbase again = readAgain(path, TermbaseFormat.YAML);
    require(termbase.equals(again), "the same termbase from YAML: %s, not %s", termbase, again);
  }

  private static void refused(Path path, TermbaseException e) {
    require(e.line() >= 1 && e.column() >= 1, "a place: %d:%d", e.line(), e.column());
    require(!e.detail().isBlank(), "a message");
    require(e.getMessage().startsWith(path.toString()), "a path: %s", e.getMessage());
  }

  private static Termbase readAgain(Path path, TermbaseFormat format) {
    try {
      return TermbaseFile.read(path, format, TableOptions.DEFAULT).termbase();
    } catch (TermbaseException e) {
      throw new AssertionError("what was read or written can be read: " + e.getMessage(), e);
    }
  }

  private Path write(Termbase termbase, TermbaseFormat format)
      throws IOException, TermbaseException {
    return folder.write(
        "b." + format.label(), TermbaseFile.render(termbase, format, TableOptions.DEFAULT).bytes());
  }

  /** An empty change leaves the file alone. */
  private static void untouched(Path path, byte[] bytes) throws IOException {
    try {
      TermbaseStore.update(path, TableOptions.DEFAULT, termbase -> termbase);
    } catch (TermbaseException e) {
      // The name indicates a different format than the requested one.
      require(!e.detail().isBlank(), "a message");
    }
    require(Arrays.equals(Files.readAllBytes(path), bytes), "the same bytes on disk");
  }

  /** What the program wrote has the same content, and is written identically again. */
  private void settled(Path path, TermbaseFile file) throws IOException {
    try {
      TermbaseFile.Rendered first = file.revise(file.termbase());
      folder.write(path.getFileName().toString(), first.bytes());
      TermbaseFile again = TermbaseFile.read(path, file.format(), TableOptions.DEFAULT);
      require(
          again.termbase().equals(file.termbase()) || !first.warnings().isEmpty(),
          "the same termbase when written again:%n%s%n%s",
          file.termbase(),
          again.termbase());
      byte[] second = again.revise(again.termbase()).bytes();
      require(
          Arrays.equals(second, first.bytes()),
          "the same bytes:%n%s%n%s",
          text(first.bytes()),
          text(second));
    } catch (TermbaseException e) {
      require(!e.detail().isBlank(), "a message");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** An added concept is there when the file is read back, and nothing else is gone. */
  private void added(Path path, TermbaseFile file) throws IOException {
    List<Term> terms =
        List.of(
            new Term(ADDED, TermStatus.PREFERRED),
            new Term("wharf " + ADDED, TermStatus.DEPRECATED));
    Termbase changed =
        TermbaseEdit.addConcept(
            file.termbase(), "", List.of(new LanguageSection(LanguageSection.ENGLISH, terms)));
    TermbaseFile.Rendered rendered;
    try {
      rendered = file.revise(changed);
    } catch (TermbaseException e) {
      require(!e.detail().isBlank(), "a message");
      return;
    }
    folder.write(path.getFileName().toString(), rendered.bytes());
    Set<String> texts = texts(readAgain(path, file.format()));
    for (String text : texts(changed)) {
      require(texts.contains(text), "the term '%s' after a change", text);
    }
  }

  /** The terms, with whitespace as stored by line-based formats. */
  private static Set<String> texts(Termbase termbase) {
    return termbase.concepts().stream()
        .flatMap(concept -> concept.languages().stream())
        .flatMap(section -> section.terms().stream())
        .map(term -> term.text().strip().replaceAll("\\s+", " "))
        .collect(Collectors.toSet());
  }

  private static void match(Termbase termbase) {
    TermMatcher matcher = new TermMatcher(termbase);
    String text = "A fog bell, fogbells and the bell-keeper's bells: " + texts(termbase) + ".";
    Tokens tokens = new Tokens();
    tokens.read(text, 0, text.length(), (start, end) -> false);
    int done = 0;
    for (TermMatch match : matcher.find(tokens, false)) {
      Span span = match.span();
      require(span.start() >= done && span.end() <= text.length(), "match %s", span);
      require(span.in(text).equals(match.text()), "text of match %s", match.text());
      done = span.end();
    }
  }
}
