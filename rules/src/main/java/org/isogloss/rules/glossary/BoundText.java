package org.isogloss.rules.glossary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.PackageSource;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.document.bilingual.inline.UnitPatterns;

/** A place in a file that something else may rest on: a link on its words, lines on its width. */
final class BoundText {

  /** An address that does not depend on the words: in the line of a heading, or above it. */
  private static final Pattern OWN_ADDRESS =
      Pattern.compile("\\{#|\\bid=|\\[\\[|^\\s*\\[#|\\bname=|^\\([\\w.:-]+\\)=\\s*$|^\\s*\\.\\. _");

  /** A drawn table: a grid, or lines above and below its columns. */
  private static final Pattern DRAWN =
      Pattern.compile("(?m)^\\h*(?:\\+[-=+:]{3,}\\+|-{2,}(?:\\h+-{2,})+|={2,}(?:\\h+={2,})+)\\h*$");

  private static final Pattern RULE = Pattern.compile("(?m)^\\h*-{3,}\\h*$");

  /** The heading of a table of Pandoc whose rows may have blank lines between them. */
  private static final Pattern MULTILINE_HEADING =
      Pattern.compile("(?m)^\\h*-{3,}\\h*\\R(?:\\h*+\\S.*\\R){1,6}?\\h*-{2,}(?:\\h+-{2,})+\\h*$");

  /** The argument of a command of TeX that is in another kind of markup. */
  private static final Pattern IN_COMMAND = Pattern.compile("\\\\[A-Za-z]+\\{[^{}\\n]{0,60}$");

  /** What a plural or a singular may end in. */
  private static final Pattern PLURAL = Pattern.compile("(?<=.{3})(?:ies|es|s|y)$");

  /** A sign by its name: several side by side are read as one. */
  private static final Pattern SIGN_NAME = Pattern.compile("(?s):[\\w+:-]{1,100}:.*");

  private static final Pattern ARTICLE = Pattern.compile("(?i)\\ban?\\h$");

  /** An article with the blank after it and a character before it, in code units. */
  private static final int LONGEST_ARTICLE = 4;

  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)\\h*(?>\\R)");

  /** How far the lines of a table are looked for, in code units. */
  private static final int FARTHEST_LINE = 3_000;

  /** A longer link or cell, in code units, is not seen from its end. */
  private static final int LONGEST_MARK = 1_000;

  private final Document document;
  private final Span place;
  private final Block block;
  private final LinkTargets links;
  private final boolean isLatex;

  /**
   * @param place a span of the prose
   */
  BoundText(Document document, Span place, LinkTargets links) {
    this.document = document;
    this.place = place;
    this.block = document.blockAt(place.start());
    this.links = links;
    this.isLatex = LinkTargets.isLatex(document);
  }

  /**
   * What would no longer work if the place were replaced, as the end of a sentence.
   *
   * @param old the text of the place
   * @param wanted the new text
   */
  Optional<String> obstacle(String old, String wanted) {
    if (isInCommand()) {
      return Optional.of("it is the argument of a command");
    }
    boolean fits = wanted.length() == old.length() && !isAfterArticle();
    if (!fits && (isIn(Inline.Kind.FIXED_WIDTH) || isDrawn())) {
      return Optional.of("lines in the file are drawn to fit its width");
    }
    if (isLatex && isIn(Inline.Kind.LINK_NAME)) {
      return Optional.of("the command also uses it as a label, an address or a file name");
    }
    if (isRepeatedUnread(old)) {
      return Optional.of("the message also has it in a text for other values");
    }
    // No link of another format depends on capitals.
    if (wanted.equalsIgnoreCase(old)) {
      return Optional.empty();
    }
    if (isIn(Inline.Kind.LINK_NAME)) {
      return Optional.of("it is the name of a link, which would lead nowhere");
    }
    if (isNamedLikeTarget()) {
      return Optional.of("it is a link to a heading or entry with the same words");
    }
    return isTarget()
        ? Optional.of("a link refers to this heading or entry by its words")
        : Optional.empty();
  }

  /**
   * Whether a message that chooses one of several texts has the word in a text that is not read: it
   * would say one thing for one value and another for the next.
   */
  private boolean isRepeatedUnread(String old) {
    if (document.bitext().isEmpty() || document.source() instanceof PackageSource) {
      return false;
    }
    String source = document.source().text();
    Span read = document.toSource(block.span());
    String stem = PLURAL.matcher(old.toLowerCase(Locale.ROOT)).replaceFirst("");
    return UnitPatterns.unread(source, document.toSource(place), read).stream()
        .anyMatch(text -> text.in(source).toLowerCase(Locale.ROOT).contains(stem));
  }

  /** Whether a link leads to the heading or the entry that the place is in. */
  private boolean isTarget() {
    boolean heading = block.zone() == Zone.TITLE || block.zone() == Zone.HEADING;
    boolean entry = block.zone() == Zone.LIST_ITEM;
    if (!(heading || entry) || block.span().length() > LinkTargets.LONGEST) {
      return false;
    }
    return readings(block.span())
        .anyMatch(
            text ->
                links.haveTitle(text) || (heading && links.haveAddress(text) && !hasOwnAddress()));
  }

  /** A text as links may have it: without the names of signs such as {@code :bell:}, or with. */
  private Stream<String> readings(Span span) {
    StringBuilder named = new StringBuilder();
    for (int at = span.start(); at < span.end(); ) {
      int end = at + Character.charCount(document.prose().codePointAt(at));
      Span sign = new Span(at, end);
      String read = sign.in(document.prose());
      String written = Character.isLetterOrDigit(read.codePointAt(0)) ? read : written(sign);
      named.append(SIGN_NAME.matcher(written).matches() ? written : read);
      at = end;
    }
    return Stream.of(span.in(document.prose()), named.toString()).distinct();
  }

  private String written(Span sign) {
    return document.toSource(sign).in(document.source().text());
  }

  /** An article that must change with the place would change the width. */
  private boolean isAfterArticle() {
    int from = Math.max(block.span().start(), place.start() - LONGEST_ARTICLE);
    return ARTICLE.matcher(new Span(from, place.start()).in(document.prose())).find();
  }

  private boolean isIn(Inline.Kind kind) {
    return nearby().anyMatch(inline -> inline.kind() == kind && inline.span().overlaps(place));
  }

  /** What is marked around the place; in a long paragraph, only what begins near it is read. */
  private Stream<Inline> nearby() {
    int from = Math.max(block.span().start(), place.start() - LONGEST_MARK);
    return document.inlines(new Span(from, place.end())).stream();
  }

  /** The text of a link that is named like the heading it leads to should change with it. */
  private boolean isNamedLikeTarget() {
    return nearby()
        .filter(inline -> inline.kind() == Inline.Kind.LINK && inline.span().overlaps(place))
        .flatMap(inline -> readings(inline.span()))
        .anyMatch(text -> links.haveTitle(text) || links.haveAddress(text));
  }

  private boolean hasOwnAddress() {
    int line = document.location(block.span()).startLine();
    return OWN_ADDRESS.matcher(line(line)).find()
        || (line > 1 && OWN_ADDRESS.matcher(line(line - 1)).find());
  }

  private String line(int number) {
    return document.lineSpan(number).in(document.source().text());
  }

  private boolean isInCommand() {
    if (isLatex) {
      return false;
    }
    Span source = document.toSource(place);
    String text = document.source().text();
    return IN_COMMAND
        .matcher(text.substring(Math.max(0, source.start() - 120), source.start()))
        .find();
  }

  /** Whether the lines around it, up to the next blank ones, draw a table. */
  private boolean isDrawn() {
    String text = document.source().text();
    Span source = document.toSource(place);
    int from = Math.max(0, source.start() - FARTHEST_LINE);
    int to = Math.min(text.length(), source.end() + FARTHEST_LINE);
    String before = text.substring(from, source.start());
    String behind = text.substring(source.end(), to);
    Matcher blank = BLANK_LINE.matcher(before);
    int start = 0;
    while (blank.find()) {
      start = blank.end();
    }
    blank = BLANK_LINE.matcher(behind);
    int end = blank.find() ? blank.start() : behind.length();
    return DRAWN.matcher(before.substring(start)).find()
        || DRAWN.matcher(behind.substring(0, end)).find()
        || isInMultilineTable(before, behind);
  }

  /** Whether the last heading of such a table has no closing line before the place. */
  private static boolean isInMultilineTable(String before, String behind) {
    Matcher heading = MULTILINE_HEADING.matcher(before);
    int rows = -1;
    while (heading.find()) {
      rows = heading.end();
    }
    return rows >= 0 && !RULE.matcher(before.substring(rows)).find() && RULE.matcher(behind).find();
  }
}
