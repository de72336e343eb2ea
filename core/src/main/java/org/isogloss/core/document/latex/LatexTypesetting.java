package org.isogloss.core.document.latex;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * Writes what one call of an author's command typesets, in the order of its body.
 *
 * <p>An argument has its own place in the file where it comes after the arguments before it, and
 * the first time only, since the text of a block follows its source. Anywhere else it is text of
 * the command, like the words of the body: the place of these is the command, or the end of the
 * argument before them.
 */
final class LatexTypesetting {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final LatexBlocks reader;
  private final LatexCommand command;
  private final Span name;

  /** The groups that are the arguments; null for each one that the call does not give. */
  private final List<Span> groups;

  /** The arguments that are read at their own place. */
  private final BitSet placed = new BitSet();

  private final BitSet copied = new BitSet();

  /** How many more characters may be repeated. */
  private int budget = LatexExpansion.LONGEST_TEXT;

  /** The place of the command's own text. */
  private Span anchor;

  /** The last argument that has its own place in this part. */
  private int last;

  LatexTypesetting(LatexBlocks reader, LatexCommand command, Span name, List<Span> groups) {
    this.reader = reader;
    this.command = command;
    this.name = name;
    this.groups = groups;
  }

  void write() {
    for (LatexExpansion.Part part : command.expansion().parts()) {
      if (part.isNote()) {
        reader.calls().part(RawBlock.Kind.FOOTNOTE, 0, () -> write(part));
      } else {
        write(part);
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      boolean read = placed.get(i) || copied.get(i);
      if (!read && groups.get(i) != null && command.arguments().get(i).isShown()) {
        // Its place in the sentence has a placeholder, and its words are not lost.
        LatexArgument argument = command.arguments().get(i);
        reader.calls().show(argument, "aside", LatexScanner.inside(groups.get(i)));
      }
    }
  }

  private void write(LatexExpansion.Part part) {
    anchor = name;
    last = -1;
    part.runs().forEach(this::write);
  }

  private void write(RawBlock.Run run) {
    styled(
        run.kinds(),
        () -> {
          int from = 0;
          String text = run.text();
          for (int i = 0; i < text.length(); i++) {
            int argument = LatexBody.argument(text.charAt(i)) - 1;
            if (argument >= 0 && argument < groups.size()) {
              body(text.substring(from, i));
              argument(argument);
              from = i + 1;
            }
          }
          body(text.substring(from));
        });
  }

  private void styled(Set<Inline.Kind> kinds, Runnable content) {
    Set<Inline.Kind> before = reader.out().style();
    Set<Inline.Kind> style = EnumSet.copyOf(before);
    style.addAll(kinds);
    reader.out().setStyle(style);
    content.run();
    reader.out().setStyle(before);
  }

  private void argument(int number) {
    Span group = groups.get(number);
    if (group == null) {
      copy(command.expansion().presets().get(number));
    } else if (number > last && !placed.get(number)) {
      placed.set(number);
      last = number;
      LatexArgument argument = command.arguments().get(number);
      String role = argument.form() == 'v' ? "verbatim" : "text";
      reader.calls().show(argument, role, LatexScanner.inside(group));
      anchor = new Span(group.end() - 1, group.end());
    } else if (reader.out().mayCopy() && copy(text(group))) {
      copied.set(number);
    } else {
      styled(Set.of(Inline.Kind.CODE), () -> words("#" + (number + 1)));
    }
  }

  /** The text of an argument, read again; null if it is too long or no text in the line. */
  private List<RawBlock.Run> text(Span group) {
    return group.length() > budget
        ? null
        : LatexMacro.text(LatexScanner.inside(group).in(reader.source()), reader.names());
  }

  /** Adds text to the command's own, as far as it may be repeated. */
  private boolean copy(List<RawBlock.Run> runs) {
    int length = runs == null ? 0 : runs.stream().mapToInt(run -> run.text().length()).sum();
    if (runs == null || length > budget) {
      return false;
    }
    budget -= length;
    runs.forEach(run -> styled(run.kinds(), () -> words(run.text())));
    return true;
  }

  /** Adds text of the body. */
  private void body(String text) {
    words(LatexBody.withLiterals(text, this::literal));
  }

  /** Adds text of the command itself. */
  private void words(String text) {
    boolean twice = text.startsWith(" ") && reader.out().endsWith(" ");
    reader.out().addReplaced(anchor, twice ? text.substring(1) : text);
  }

  /** An argument inside something literal, such as the key of a reference. */
  private String literal(int argument) {
    if (argument > groups.size()) {
      return "";
    }
    Span group = groups.get(argument - 1);
    String text =
        group == null
            ? preset(argument - 1)
            : LatexScanner.inside(group).in(reader.out().literal());
    if (text.length() > budget) {
      return "#" + argument;
    }
    budget -= text.length();
    return BLANKS.matcher(text).replaceAll(" ");
  }

  private String preset(int number) {
    return command.expansion().presets().get(number).stream()
        .map(RawBlock.Run::text)
        .collect(Collectors.joining());
  }
}
