package org.isogloss.core.document.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.markdown.inline.Attributes;

/**
 * The line that opens a container: a directive of MyST, a div of Pandoc, a callout of Quarto, a box
 * of Docusaurus or VuePress, a tag of DocFX.
 *
 * @param mark the character of its fence
 * @param length the length of its fence
 * @param form how it is written
 * @param role the kind of its content
 * @param aside whether it is a box beside the text, with a heading of its own
 * @param argument the span of its title or first words in the line; null if it has none
 * @param foreign whether it is in a language other than English; empty if it does not say
 */
record Container(
    char mark,
    int length,
    Form form,
    Directives.Role role,
    boolean aside,
    Span argument,
    Optional<Boolean> foreign) {

  /** How a container is written. */
  enum Form {
    /** A name or attributes after a fence. */
    PLAIN,
    /** A name in braces; options may follow. */
    DIRECTIVE,
    /** A name with attributes as in HTML; what it contains may be indented. */
    TAG,
    /** The same, and it contains nothing. */
    SINGLE_TAG
  }

  private static final Directives.Role BOX =
      new Directives.Role(Directives.Argument.TITLE, Directives.Content.TEXT);

  /** An image, which may contain a longer description. */
  private static final Directives.Role IMAGE =
      new Directives.Role(Directives.Argument.TITLE, Directives.Content.CAPTION);

  /** {@code :::row:::}, {@code ::: moniker range="2"}; group 1 is all but the colons. */
  private static final Pattern TAG =
      Pattern.compile(
          "\\s?([a-z][a-z-]{0,40}+((?:\\s{1,4}+[a-z-]{1,40}+=\"[^\"]{0,500}+\"){0,20}+))"
              + "(\\s{0,4}+:::(?!:))?+");

  private static final Pattern TAG_END =
      Pattern.compile(":::\\s?[a-z][a-z-]{0,40}?-end\\s{0,4}(?::::)?");

  private static final Pattern ALTERNATIVE = Pattern.compile("\\salt-text=\"([^\"]{1,500}+)\"");

  private static final Pattern DIRECTIVE =
      Pattern.compile("\\s{0,9}\\{([a-zA-Z][\\w:+.-]{0,60}+)}\\s{0,9}(.{0,2000}+)");

  /** The name of a box, or a class in its attributes. */
  private static final Pattern NAME =
      Pattern.compile("(?:^\\s{0,9}|\\{[^}\"]{0,200}?\\.)([a-zA-Z][\\w-]{0,40}+)");

  private static final Pattern TRAILING_COLONS = Pattern.compile("\\s{0,9}:{3,}+\\s{0,9}$");

  /**
   * The length of a fence of colons, backticks or tildes that closes a container; 0 if the line is
   * not one.
   */
  static int closing(String line) {
    String text = line.strip();
    int run = run(text);
    return run == text.length() || (run == 3 && TAG_END.matcher(text).matches()) ? run : 0;
  }

  /** The container that a line opens; empty if it opens none, or a block of code. */
  static Optional<Container> of(String line) {
    int start = line.length() - line.stripLeading().length();
    String text = line.strip();
    int run = run(text);
    if (run == 0 || run == text.length()) {
      return Optional.empty();
    }
    boolean colons = text.charAt(0) == ':';
    String rest = text.substring(run);
    Matcher tag = TAG.matcher(rest);
    if (colons && run == 3 && tag.lookingAt() && isTag(tag)) {
      if (tag.end() == rest.length()) {
        return Optional.of(tag(tag, start + run));
      }
      if (tag.group(3) != null) {
        // Text follows: it is among words.
        return Optional.empty();
      }
    }
    if (colons) {
      Matcher trailing = TRAILING_COLONS.matcher(rest);
      rest = trailing.find() ? rest.substring(0, trailing.start()) : rest;
    }
    int offset = start + run;
    Matcher directive = DIRECTIVE.matcher(rest);
    if (directive.matches()) {
      return directive(text.charAt(0), run, rest, directive, offset);
    }
    return colons ? Optional.of(box(run, rest, offset)) : Optional.empty();
  }

  /** Whether what looks like a tag is more than a name. */
  private static boolean isTag(Matcher tag) {
    return !tag.group(2).isEmpty() || tag.group(3) != null;
  }

  private static Container tag(Matcher tag, int offset) {
    String written = tag.group(1);
    Matcher alternative = ALTERNATIVE.matcher(written);
    boolean image = alternative.find();
    boolean single = LinePreparer.PATTERNS.matches("single-tag", written);
    Span text =
        image
            ? new Span(alternative.start(1), alternative.end(1)).shifted(offset + tag.start(1))
            : null;
    return new Container(
        ':',
        3,
        single ? Form.SINGLE_TAG : Form.TAG,
        image ? IMAGE : BOX,
        isAside(written),
        text,
        Optional.empty());
  }

  private static int run(String text) {
    char mark = text.isEmpty() ? ' ' : text.charAt(0);
    int run = 0;
    while ((mark == ':' || mark == '`' || mark == '~')
        && run < text.length()
        && text.charAt(run) == mark) {
      run++;
    }
    return run >= 3 ? run : 0;
  }

  private static Optional<Container> directive(
      char mark, int run, String rest, Matcher directive, int offset) {
    Optional<Directives.Role> known = Directives.role(directive.group(1));
    if ((known.isEmpty() && mark != ':') || (mark == '`' && directive.group(2).contains("`"))) {
      return Optional.empty();
    }
    Directives.Role role = known.orElse(BOX);
    boolean version = role.argument() == Directives.Argument.VERSION;
    int versions = version ? Directives.versions(directive.group(2)) : 0;
    Span words = new Span(directive.start(2) + versions, directive.end(2));
    // A number alone is not text.
    boolean shown =
        role.argument() != Directives.Argument.NONE
            && words.in(rest).chars().anyMatch(Character::isLetter);
    Span argument = shown ? words.shifted(offset) : null;
    return Optional.of(
        new Container(
            mark,
            run,
            Form.DIRECTIVE,
            role,
            Asides.isName(directive.group(1)),
            argument,
            Optional.empty()));
  }

  /** Whether the name of a box, or one of its classes, is that of a note or the like. */
  private static boolean isAside(String rest) {
    return NAME.matcher(rest).results().anyMatch(name -> Asides.isName(name.group(1)));
  }

  private static Container box(int run, String rest, int offset) {
    int blanks = rest.length() - rest.stripLeading().length();
    Optional<Attributes> whole = Attributes.at(rest, blanks, rest.length());
    if (whole.isPresent() && blanks + whole.get().length() == rest.stripTrailing().length()) {
      Span title = whole.get().title();
      Span shown = title == null ? null : title.shifted(offset + blanks);
      return new Container(':', run, Form.PLAIN, BOX, isAside(rest), shown, whole.get().foreign());
    }
    int brace = rest.lastIndexOf('{');
    Optional<Attributes> last =
        brace < 0 ? Optional.empty() : Attributes.at(rest, brace, rest.length());
    Matcher box = LinePreparer.PATTERNS.named("box-title").get(0).matcher(rest);
    boolean titled = box.matches() && box.group(1) != null && !box.group(1).isBlank();
    Span title = titled ? new Span(box.start(1), box.end(1)).shifted(offset) : null;
    return new Container(
        ':', run, Form.PLAIN, BOX, isAside(rest), title, last.flatMap(Attributes::foreign));
  }
}
