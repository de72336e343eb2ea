package org.isogloss.core.document.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.data.DataFile;

/**
 * What encloses the code of a template language in a text: Liquid, Handlebars, ERB, PHP and others.
 *
 * @param opening what it begins with
 * @param closing what it ends with
 * @param shown whether the page that is made from the template shows something in its place
 */
public record TemplateMarks(String opening, String closing, boolean shown) {

  /** The longest openings first. */
  private static final List<TemplateMarks> ALL =
      DataFile.lines(TemplateMarks.class, "template-marks.txt").stream()
          .map(line -> line.split("\t", -1))
          .map(fields -> new TemplateMarks(fields[0], fields[1], fields[2].equals("shown")))
          .sorted(Comparator.comparingInt((TemplateMarks marks) -> -marks.opening().length()))
          .toList();

  /** The marks of the code that seems to begin at a place; whether it ends is not looked at. */
  public static Optional<TemplateMarks> at(CharSequence text, int at) {
    char first = text.charAt(at);
    if (first != '{' && first != '<') {
      return Optional.empty();
    }
    for (TemplateMarks marks : ALL) {
      if (marks.beginsAt(text, at)) {
        return Optional.of(marks);
      }
    }
    return Optional.empty();
  }

  private boolean beginsAt(CharSequence text, int at) {
    boolean begins = at + opening.length() <= text.length();
    for (int i = 0; begins && i < opening.length(); i++) {
      begins = text.charAt(at + i) == opening.charAt(i);
    }
    return begins;
  }
}
