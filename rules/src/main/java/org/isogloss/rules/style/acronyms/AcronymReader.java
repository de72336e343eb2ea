package org.isogloss.rules.style.acronyms;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.text.AcronymLetters;
import org.isogloss.core.text.Folding;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds the acronyms of documents, and where they are defined: the only place that knows how. */
final class AcronymReader {

  /** An acronym that opens a parenthesis, and what follows it there. */
  private static final Pattern ACRONYM_INSIDE =
      Pattern.compile(
          "\\(\\h?(?:or |the |abbreviated |hereafter |hereinafter )?[\"“‘']?"
              + "([\\p{L}\\p{N}]{2,12})[\"”’']?\\h?[),;]");

  /** The first part of what is in parentheses. */
  private static final Pattern PHRASE_INSIDE =
      Pattern.compile("\\((?:[Tt]he |[Aa]n? )?([^(),;]{3,150})[),;]");

  /** What a long form does not extend over. */
  private static final Pattern BORDER =
      Pattern.compile("[.!?][\"”’)]?\\h|[,:;()\\[\\]\"“”" + Document.HIDDEN + "|=]");

  private static final Pattern ENTRY =
      Pattern.compile("\\h*([\\p{L}\\p{N}]{2,12})\\h*(?:$|[:=–—|&\uFFFC]|\\h-\\h)");

  /** A long form has no more characters per word. */
  private static final int LONGEST_WORD = 25;

  private final StyleDocument document;
  private final AcronymIndex.Builder found;
  private final Set<Integer> defining = new HashSet<>();

  /** The texts of headings, which contents made by hand repeat above the text. */
  private final Set<String> headings = new HashSet<>();

  private AcronymReader(StyleDocument document, AcronymIndex.Builder found) {
    this.document = document;
    this.found = found;
  }

  private static String title(StyleBlock block) {
    return Folding.caseless(block.text().strip());
  }

  /** Adds all acronyms of a document. */
  static void read(StyleDocument document, AcronymIndex.Builder found) {
    AcronymReader reader = new AcronymReader(document, found);
    document.blocks().stream()
        .filter(block -> block.zone() == Zone.HEADING)
        .forEach(block -> reader.headings.add(title(block)));
    for (StyleBlock block : document.blocks()) {
      boolean text = mayDefine(block);
      reader.defining.clear();
      if (text) {
        reader.readDefinitions(block);
        reader.readEntry(block.text());
      }
      reader.readUses(block, text, reader.repeatsHeading(block) ? Zone.HEADING : block.zone());
    }
  }

  private boolean repeatsHeading(StyleBlock block) {
    return block.zone() == Zone.LIST_ITEM && headings.contains(title(block));
  }

  /** Adds only the definitions of a document. */
  static void readDefinitions(StyleDocument document, AcronymIndex.Builder found) {
    AcronymReader reader = new AcronymReader(document, found);
    document.blocks().stream().filter(AcronymReader::mayDefine).forEach(reader::readDefinitions);
  }

  private static boolean mayDefine(StyleBlock block) {
    return block.zone().hasSentences() && block.zone() != Zone.REFERENCE_ENTRY;
  }

  private void readDefinitions(StyleBlock block) {
    String text = block.text();
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      Matcher inside = ACRONYM_INSIDE.matcher(text).region(at, text.length());
      if (inside.lookingAt()) {
        readAfter(block, at, inside);
      }
      readBefore(block, at);
    }
  }

  /** A long form, with an acronym in parentheses. */
  private void readAfter(StyleBlock block, int parenthesis, Matcher inside) {
    String form = AcronymForm.singular(inside.group(1));
    if (!AcronymForm.isAcronym(form)) {
      return;
    }
    int from = windowStart(block.text(), parenthesis, form);
    String window = block.text().substring(from, parenthesis);
    int start = longFormBefore(form, window);
    if (start >= 0) {
      Span acronym = block.span(inside.start(1), inside.end(1));
      add(block, form, acronym, window.substring(start).strip(), from + start);
    } else if (!window.isBlank()) {
      found.glossed(form);
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

  /** An acronym, with its long form in parentheses. */
  private void readBefore(StyleBlock block, int parenthesis) {
    String text = block.text();
    int end =
        parenthesis > 0 && text.charAt(parenthesis - 1) == ' ' ? parenthesis - 1 : parenthesis;
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    String form = AcronymForm.singular(text.substring(start, end));
    boolean joined = start > 0 && Surroundings.isJoint(text.charAt(start - 1));
    if (joined || !AcronymForm.isAcronym(form)) {
      return;
    }
    Matcher inside = PHRASE_INSIDE.matcher(text).region(parenthesis, text.length());
    if (inside.lookingAt()) {
      String phrase = inside.group(1).strip();
      if (AcronymLetters.WORD_BREAK.matcher(phrase).find()
          && AcronymLetters.mayStandFor(AcronymForm.letters(form), phrase)) {
        int at = text.indexOf(phrase, inside.start(1));
        add(block, form, block.span(start, end), phrase, at);
      }
    }
  }

  private void add(StyleBlock block, String form, Span acronym, String phrase, int phraseAt) {
    defining.add(acronym.start());
    Span longForm = block.span(phraseAt, phraseAt + phrase.length());
    found.add(
        new Definition(
            form,
            phrase,
            document.analyzed().place(acronym),
            document.analyzed().place(longForm),
            block.zone()));
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

  /** Reads words with two capitals or more, without a look at all others. */
  private void readUses(StyleBlock block, boolean isText, Zone zone) {
    String raw = document.analyzed().text(block.block().span());
    int start = 0;
    int capitals = 0;
    for (int at = 0; at <= raw.length(); at++) {
      char c = at < raw.length() ? raw.charAt(at) : ' ';
      if (!Character.isLetterOrDigit(c)) {
        if (capitals >= 2) {
          readUse(block, isText, zone, new Span(start, at));
        }
        start = at + 1;
        capitals = 0;
      } else if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
  }

  private void readUse(StyleBlock block, boolean isText, Zone zone, Span word) {
    Span span = block.span(word.start(), word.end());
    String form = AcronymForm.singular(document.analyzed().text(span));
    if (AcronymForm.isAcronym(form) && !defining.contains(span.start())) {
      Use.Kind kind =
          isText ? Surroundings.kind(block.text(), word.start(), word.end()) : Use.Kind.HIDDEN;
      found.add(form, new Use(document.analyzed().place(span), zone, kind));
    }
  }
}
