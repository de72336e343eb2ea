package org.isogloss.core.document.bilingual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.CharacterReferences;
import org.isogloss.core.document.assembly.RawBlock;
import org.isogloss.core.document.bilingual.inline.UnitPatterns;

/**
 * The blocks of the English text of a unit: usually one, more if a blank line separates paragraphs.
 * Tags take no text; placeholders are marked as code.
 */
final class UnitBlocks {

  private final UnitText text;
  private final String words;
  private final UnitPatterns.Action[] actions;
  private final BitSet untranslated = new BitSet();

  /** Where segments begin and end. */
  private final BitSet boundaries = new BitSet();

  private final List<RawBlock> blocks = new ArrayList<>();

  /** For each place of the text, the block that it is in. */
  private final int[] blockAt;

  /** For each place of the text, the length of that block before it. */
  private final int[] offsetAt;

  private RawBlock block;

  /** The finished texts of the blocks; null before. */
  private List<String> texts;

  /** The piece of the block from which its text is that of a link; -1 if it is none. */
  private int link = -1;

  /** The piece of the block from which its text must not be translated; -1 if it may. */
  private int foreign = -1;

  UnitBlocks(UnitText text) {
    this.text = text;
    this.words = text.text();
    this.actions = UnitPatterns.actions(words);
    this.blockAt = new int[words.length() + 1];
    this.offsetAt = new int[words.length() + 1];
    text.untranslated().forEach(span -> untranslated.set(span.start(), span.end()));
    for (UnitText.Segment segment : text.segments()) {
      boundaries.set(segment.span().start());
      boundaries.set(segment.span().end());
    }
    open();
    int at = 0;
    while (at < words.length()) {
      at = next(at);
    }
    foreign(false);
    record(words.length(), words.length());
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  /**
   * The span of the prose that a span of the text has become, without spaces at its ends; empty if
   * nothing is left.
   *
   * @param starts where each block begins in the prose; -1 for one that is not in it
   */
  Optional<Span> span(Span within, int[] starts) {
    texts = texts == null ? blocks.stream().map(RawBlock::text).toList() : texts;
    int first = blockAt[within.start()];
    int from = offsetAt[within.start()];
    int last = blockAt[within.end()];
    int to = Math.min(offsetAt[within.end()], texts.get(last).length());
    while (first <= last && (starts[first] < 0 || from >= lengthOf(first, last, to))) {
      first++;
      from = 0;
    }
    while (last >= first && (starts[last] < 0 || to == 0)) {
      last--;
      to = last < 0 ? 0 : texts.get(last).length();
    }
    if (first > last) {
      return Optional.empty();
    }
    while (from < texts.get(first).length() && texts.get(first).charAt(from) == ' ') {
      from++;
    }
    String end = texts.get(last);
    while (to > 0 && end.charAt(to - 1) == ' ') {
      to--;
    }
    int start = starts[first] + from;
    return start < starts[last] + to
        ? Optional.of(new Span(start, starts[last] + to))
        : Optional.empty();
  }

  private int lengthOf(int number, int last, int to) {
    return number == last ? to : texts.get(number).length();
  }

  private void open() {
    block = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
    link = -1;
    blocks.add(block);
  }

  /** Adds what is at a place, and returns where it ends. */
  private int next(int at) {
    int end = runEnd(at);
    record(at, at);
    foreign(untranslated.get(at));
    boolean code =
        actions[at] == UnitPatterns.Action.CODE
            || actions[at] == UnitPatterns.Action.VALUE
            || (actions[at] == UnitPatterns.Action.WORDS && words.charAt(at) == Document.HIDDEN);
    if (code) {
      int from = block.size();
      add(at, end, ' ');
      block.mark(Inline.Kind.CODE, from);
    } else if (actions[at] == UnitPatterns.Action.CHARACTER) {
      character(at, end);
    } else if (actions[at] == UnitPatterns.Action.TAG) {
      link(at, end);
    } else if (actions[at] == UnitPatterns.Action.BREAK) {
      block.blank();
    } else if (actions[at] == UnitPatterns.Action.PARAGRAPH) {
      paragraph(untranslated.get(at));
    } else if (actions[at] == UnitPatterns.Action.WORDS) {
      if (Character.isWhitespace(words.charAt(at))) {
        whitespace(at, end);
      } else {
        add(at, end, '\0');
      }
    }
    record(at + 1, end - 1);
    return end;
  }

  /** Adds a character that is spelled by its name or number. */
  private void character(int from, int to) {
    CharacterReferences.Reference known = CharacterReferences.at(words, from, to, false);
    if (Character.isISOControl(known.characters().codePointAt(0))) {
      block.blank();
    } else {
      Span place = new Span(text.place(from).start(), text.place(to - 1).end());
      block.addReplaced(place, known.characters());
    }
  }

  /** Marks the text of a link of reStructuredText, between a backtick and an address. */
  private void link(int from, int to) {
    if (words.charAt(to - 1) == '`') {
      link = words.charAt(from) == '`' ? block.size() : -1;
    } else if (link >= 0 && words.charAt(to - 1) == '_') {
      if (link < block.size()) {
        block.mark(Inline.Kind.LINK, link);
      }
      link = -1;
    }
  }

  /** Records the places of a run, whose text has been added if they are not its first. */
  private void record(int from, int to) {
    for (int i = from; i <= to; i++) {
      blockAt[i] = blocks.size() - 1;
      offsetAt[i] = block.length();
    }
  }

  private int runEnd(int at) {
    boolean white = Character.isWhitespace(words.charAt(at));
    boolean hidden = words.charAt(at) == Document.HIDDEN;
    int end = at + 1;
    while (end < words.length()
        && !boundaries.get(end)
        && actions[end] == actions[at]
        && !(actions[at] == UnitPatterns.Action.CHARACTER && words.charAt(end) == '&')
        && untranslated.get(end) == untranslated.get(at)
        && (words.charAt(end) == Document.HIDDEN) == hidden
        && (actions[at] != UnitPatterns.Action.WORDS
            || Character.isWhitespace(words.charAt(end)) == white)) {
      end++;
    }
    return end;
  }

  /** A blank line begins a block; other line breaks are spaces, and spaces stay what they are. */
  private void whitespace(int from, int to) {
    long breaks = words.substring(from, to).chars().filter(c -> c == '\n').count();
    if (breaks > 1) {
      paragraph(untranslated.get(from));
    } else if (block.size() > 0 && !block.endsInBlank()) {
      boolean spaces = words.substring(from, to).chars().allMatch(c -> c == ' ');
      if (spaces) {
        add(from, to, ' ');
      } else {
        block.blank();
      }
    }
  }

  private void paragraph(boolean isForeign) {
    if (block.size() > 0) {
      foreign(false);
      open();
      foreign(isForeign);
    }
  }

  private void foreign(boolean isForeign) {
    if (isForeign && foreign < 0) {
      foreign = block.size();
    } else if (!isForeign && foreign >= 0) {
      block.mark(Inline.Kind.FOREIGN_LANGUAGE, foreign);
      foreign = -1;
    }
  }

  /**
   * Adds a run.
   *
   * @param white what stands for line breaks and tabs in it
   */
  private void add(int from, int to, char white) {
    int at = from;
    while (at < to) {
      Span place = text.place(at);
      int end = at + 1;
      if (text.isPlain(at)) {
        while (end < to
            && text.isPlain(end)
            && text.place(end).start() == text.place(end - 1).end()) {
          end++;
        }
        block.add(new Span(place.start(), place.start() + end - at), reading(at, end, white));
      } else {
        while (end < to && text.place(end).equals(place)) {
          end++;
        }
        block.addReplaced(place, reading(at, end, white));
      }
      at = end;
    }
  }

  private String reading(int from, int to, char white) {
    return words.substring(from, to).replace('\n', white).replace('\r', white).replace('\t', white);
  }
}
