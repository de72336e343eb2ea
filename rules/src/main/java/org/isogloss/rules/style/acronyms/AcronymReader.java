package org.isogloss.rules.style.acronyms;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AcronymLetters;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds the acronyms of documents, and where they are defined: the only place that knows how. */
final class AcronymReader {

  /** An acronym that opens a parenthesis, and what follows it there. */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "\\(\\h?(?:or |the |abbreviated |hereafter |hereinafter )?[\"“‘']?"
              + "([\\p{L}\\p{N}]{2,12})[\"”’']?\\h?[),;]");

  /** An acronym before a parenthesis, and the first part of what is in it. */
  private static final Pattern BEFORE_PARENTHESES =
      Pattern.compile("(?<![\\p{L}\\p{N}_-])([\\p{L}\\p{N}]{2,12})\\h?\\((?:[Tt]he |[Aa]n? )?([^(),;]{3,150})[),;]");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]++");

  /** What a long form does not extend over. */
  private static final Pattern BORDER =
      Pattern.compile("[.!?][\"”’)]?\\h|[,:;()\\[\\]\"“”" + StyleBlock.HIDDEN + "|=]");

  private static final Pattern ENTRY =
      Pattern.compile("\\h*([\\p{L}\\p{N}]{2,12})\\h*(?:$|[:=–—|&\uFFFC]|\\h-\\h)");

  /** A long form has no more characters per word. */
  private static final int LONGEST_WORD = 25;

  /** The marks that join an acronym to what is no sentence. */
  private static final String JOINTS = "-‐‑/._:@#$\\&+=~%";

  /** What separates the cells of a row that is written as text. */
  private static final String CELLS = "&|";

  private static final String QUOTES = "\"“‘'";

  private static final String BRACKETS = "([{";

  private final StyleDocument document;
  private final AcronymIndex.Builder found;
  private final Set<Integer> defining = new HashSet<>();

  private AcronymReader(StyleDocument document, AcronymIndex.Builder found) {
    this.document = document;
    this.found = found;
  }

  /** Adds all acronyms of a document. */
  static void read(StyleDocument document, AcronymIndex.Builder found) {
    AcronymReader reader = new AcronymReader(document, found);
    for (StyleBlock block : document.blocks()) {
      if (block.zone().hasSentences() && block.zone() != Zone.REFERENCE_ENTRY) {
        reader.defining.clear();
        reader.readAfter(block);
        reader.readBefore(block);
        reader.readUses(block);
      } else {
        reader.readHidden(block);
      }
    }
  }

  private void readAfter(StyleBlock block) {
    String text = block.text();
    Matcher matcher = IN_PARENTHESES.matcher(text);
    while (matcher.find()) {
      String form = AcronymForm.singular(matcher.group(1));
      if (!AcronymForm.isAcronym(form)) {
        continue;
      }
      int from = windowStart(text, matcher.start(), form);
      String window = text.substring(from, matcher.start());
      int start = longFormBefore(form, window);
      if (start >= 0) {
        String phrase = window.substring(start).strip();
        add(block, form, matcher, phrase, from + start);
      } else if (!window.isBlank()) {
        found.glossed(form);
      }
    }
  }

  /** The start of the words that an acronym may abbreviate. */
  private static int windowStart(String text, int end, String form) {
    int words = AcronymLetters.mostWords(form.length());
    int start = Math.max(0, end - words * LONGEST_WORD);
    Matcher border = BORDER.matcher(text).region(start, end);
    while (border.find()) {
      start = border.end();
    }
    return start;
  }

  /** The digits of an acronym are not among the letters of its long form. */
  private static int longFormBefore(String form, String window) {
    String letters = AcronymForm.letters(form);
    int start = letters.length() < 2 ? -1 : AcronymLetters.longFormBefore(letters, window);
    if (start < 0) {
      return -1;
    }
    String phrase = window.substring(start).strip();
    int words = AcronymLetters.WORD_BREAK.split(phrase, -1).length;
    boolean longEnough = words > 1 || phrase.length() > letters.length() + 3;
    return longEnough && words <= AcronymLetters.mostWords(letters.length()) ? start : -1;
  }

  private void readBefore(StyleBlock block) {
    Matcher matcher = BEFORE_PARENTHESES.matcher(block.text());
    while (matcher.find()) {
      String form = AcronymForm.singular(matcher.group(1));
      String phrase = matcher.group(2).strip();
      if (AcronymForm.isAcronym(form)
          && AcronymLetters.WORD_BREAK.matcher(phrase).find()
          && AcronymLetters.mayStandFor(AcronymForm.letters(form), phrase)) {
        int start = block.text().indexOf(phrase, matcher.start(2));
        add(block, form, matcher, phrase, start);
      }
    }
  }

  private void add(StyleBlock block, String form, MatchResult at, String phrase, int phraseAt) {
    defining.add(at.start(1));
    found.add(
        new Definition(
            form,
            phrase,
            document.analyzed().place(block.span(at.start(1), at.end(1))),
            document.analyzed().place(block.span(phraseAt, phraseAt + phrase.length())),
            block.zone()));
  }

  private void readUses(StyleBlock block) {
    String raw = document.analyzed().text(block.block().span());
    boolean shouted = AcronymForm.isShouted(block.text());
    readEntry(block.text());
    Matcher matcher = TOKEN.matcher(raw);
    while (matcher.find()) {
      String form = AcronymForm.singular(matcher.group());
      if (!AcronymForm.isAcronym(form)) {
        if (block.text().charAt(matcher.start()) != StyleBlock.HIDDEN) {
          found.word(matcher.group());
        }
      } else if (!defining.contains(matcher.start())) {
        Use.Kind kind = kind(block.text(), matcher.start(), matcher.end(), shouted);
        Span span = block.span(matcher.start(), matcher.end());
        found.add(form, new Use(document.analyzed().place(span), block.zone(), kind));
      }
    }
  }

  /**
   * An acronym that is a line of its own, or opens one with a mark after it, is explained there.
   */
  private void readEntry(String text) {
    Matcher matcher = ENTRY.matcher(text);
    if (matcher.lookingAt()) {
      found.glossed(AcronymForm.singular(matcher.group(1)));
    }
  }

  private void readHidden(StyleBlock block) {
    Matcher matcher = TOKEN.matcher(document.analyzed().text(block.block().span()));
    while (matcher.find()) {
      if (AcronymForm.isAcronym(matcher.group())) {
        Span span = block.span(matcher.start(), matcher.end());
        found.add(
            matcher.group(),
            new Use(document.analyzed().place(span), block.zone(), Use.Kind.HIDDEN));
      }
    }
  }

  private static Use.Kind kind(String text, int start, int end, boolean shouted) {
    if (text.charAt(start) == StyleBlock.HIDDEN) {
      return Use.Kind.HIDDEN;
    }
    boolean attached =
        shouted
            || isJoinedBefore(text, start)
            || isJoinedAfter(text, end)
            || isShoutedBeside(text, start, end);
    return attached ? Use.Kind.ATTACHED : Use.Kind.PLAIN;
  }

  /** In quotation marks, after a mark that joins words, or as the unit of a number. */
  private static boolean isJoinedBefore(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if ((JOINTS + QUOTES).indexOf(before) >= 0 || before == StyleBlock.HIDDEN) {
      return true;
    }
    return Character.isSpaceChar(before)
        && start > 1
        && (Character.isDigit(text.charAt(start - 2))
            || text.charAt(start - 2) == StyleBlock.HIDDEN);
  }

  /** Before a mark that joins words, or with a number of its own. */
  private static boolean isJoinedAfter(String text, int end) {
    if (end == text.length()) {
      return false;
    }
    char after = text.charAt(end);
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (after == StyleBlock.HIDDEN || BRACKETS.indexOf(after) >= 0) {
      return true;
    }
    if (JOINTS.indexOf(after) >= 0) {
      boolean compound = "-‐‑".indexOf(after) >= 0 && Character.isLowerCase(next);
      return !compound && (Character.isLetterOrDigit(next) || next == StyleBlock.HIDDEN);
    }
    return Character.isSpaceChar(after) && (Character.isDigit(next) || CELLS.indexOf(next) >= 0);
  }

  /** Whether the word before or after it is an ordinary word in capitals: DO NOT. */
  private static boolean isShoutedBeside(String text, int start, int end) {
    return AcronymForm.isShoutedWord(AcronymForm.wordBefore(text, start))
        || AcronymForm.isShoutedWord(AcronymForm.wordAfter(text, end));
  }
}
