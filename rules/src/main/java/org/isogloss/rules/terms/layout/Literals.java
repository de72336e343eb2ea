package org.isogloss.rules.terms.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Span;

/**
 * Finds what a text copies from programs without markup: paths, options, placeholders and values.
 * Its words are characters to type, so they are never written in another way.
 */
public final class Literals {

  /** A part of a path: a name, which may have a placeholder, a wildcard or a variable in it. */
  private static final String PART =
      "(?:[\\w.+@*-]|\\$(?=[A-Za-z_])|<[\\w.-]{1,30}>|\\{[\\w,.-]{1,30}}|\\$[({][^(){}\\n]{1,40}[)}]){1,80}+";

  /** What stands for a value: {@code <bell-code>}. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[\\p{L}\\d]{1,30}(?:[-_.\\h][\\p{L}\\d]{1,30}){0,5}>");

  /** {@code /harbour/bell}, {@code ../bell.txt}, {@code lamp.harbour.io/name}. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._/-])"
              + "(?:(?:[~.]{1,2}/|/[\\w.-]+/)[\\w./*-]*"
              + "|[A-Za-z][\\w-]*+(?:\\.[A-Za-z][\\w-]*+){1,20}+/[\\w./*-]+)");

  /** Names joined by slashes, which may be a path or a choice: {@code bells/fog}. */
  private static final Pattern JOINED =
      Pattern.compile("(?<![\\p{L}\\p{N}._/-])%1$s(?:/%1$s){1,30}+/?".formatted(PART));

  /**
   * What only a path has: the ending of a file's name, an underscore, a variable, a placeholder or
   * a wildcard; or small words before one with a capital inside: {@code bells/fogID}. Mere words
   * are a choice, {@code he/she/it}, and so are abbreviations, {@code TCP/IP}.
   */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?s)(?:\\p{Ll}+/){1,5}\\p{Ll}{3,}\\p{Lu}\\p{L}*|.*/[^/]*[\\w}>*]\\.\\p{Ll}[\\p{Ll}\\d]{0,4}\\.?|.*(?:[_$<{]|(?<![^/])\\*|\\*\\.).*");

  /** {@code C:\bells\fog.txt}, {@code bells\fog\lamp}. */
  private static final Pattern BACKSLASHED =
      Pattern.compile("(?<![\\w\\\\])(?:[A-Za-z]:)?(?:\\\\?[\\w.-]{1,80}+\\\\){1,30}+[\\w.-]*");

  /** A name with a variable in it: {@code bell-$(date -u).log}. */
  private static final Pattern EXPANDED =
      Pattern.compile("(?<![\\w/.-])[\\w/.-]{0,80}+\\$[({][^(){}\\n]{1,60}[)}][\\w./-]*");

  /** {@code --fog-bell}, {@code --bell=3}; a dash may be typed as two hyphens before a word. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?<![^\\s(\\[\"'“‘])--[A-Za-z]\\w*+(?:(?:[-_]\\w+){1,20}+(?:=[\\w./-]*)?|=[\\w./-]+)");

  /** Numbers and ranges in programs: {@code 0x0A}, {@code a-z and A-Z}. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:0[xX]\\p{XDigit}+|[Aa][-–][FfZz]|0[-–]9)(?![\\p{L}\\p{N}-])");

  private Literals() {}

  /** The literals in a span of a text, each once; they may overlap. */
  public static List<Span> in(String prose, Span span) {
    return Stream.concat(
            Stream.of(PLACEHOLDER, PATH, BACKSLASHED, EXPANDED, OPTION, VALUE)
                .flatMap(pattern -> spans(pattern, prose, span)),
            spans(JOINED, prose, span).filter(path -> MARKED.matcher(path.in(prose)).matches()))
        .distinct()
        .toList();
  }

  private static Stream<Span> spans(Pattern pattern, String prose, Span span) {
    return pattern
        .matcher(prose)
        .region(span.start(), span.end())
        .useTransparentBounds(true)
        .results()
        .map(match -> new Span(match.start(), match.end()));
  }
}
