package org.isogloss.core.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.assembly.RawBlock;

/** The formatted stretches of a paragraph's text. */
public final class TextRuns {

  /**
   * A run.
   *
   * @param span its span in the paragraph's text
   * @param mark the kind given by its formatting or by what it is a part of; null for none
   * @param raised whether it is a superscript
   * @param format its language, and whether it is excluded from proofing
   */
  public record Run(Span span, Inline.Kind mark, boolean raised, TextFormat format) {

    /** What is inside a part of the text, with its place in that part. */
    private Run inside(Span part) {
      int start = Math.max(span.start(), part.start());
      Span shared = new Span(start, Math.max(start, Math.min(span.end(), part.end())));
      return new Run(shared.shifted(-part.start()), mark, raised, format);
    }
  }

  private final List<Run> runs = new ArrayList<>();

  /** Where the text goes on after an empty line. */
  private final List<Integer> divisions = new ArrayList<>();

  /** The length of the text at its last line break; 0 if there is none. */
  private int lastBreak;

  /** Creates the runs of a paragraph without text. */
  public TextRuns() {}

  /** Adds a run; one without text is left out. */
  public void add(Run run) {
    if (!run.span().isEmpty()) {
      runs.add(run);
    }
  }

  /**
   * Records a line break at the end of the text. If only spaces are between two, the line between
   * them is empty, and divides the text like the end of a paragraph.
   *
   * @param text the paragraph's text so far, with a space for the break
   */
  public void lineBreak(CharSequence text) {
    boolean empty = lastBreak > 0 && isBlank(text.subSequence(lastBreak, text.length()));
    if (empty && (divisions.isEmpty() || divisions.get(divisions.size() - 1) < text.length())) {
      divisions.add(text.length());
    }
    lastBreak = text.length();
  }

  /** Where the last line of the text begins. */
  public int lineStart() {
    return lastBreak;
  }

  private static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(Character::isWhitespace);
  }

  /**
   * The paragraph's text as blocks, marked as its runs are: one, unless empty lines divide it.
   *
   * @param empty makes blocks of the paragraph's kind
   * @param text the paragraph's text
   * @param start where it begins in the whole text
   * @param isForeign whether text of a format is in a language other than English
   */
  public List<RawBlock> blocks(
      Supplier<RawBlock> empty, CharSequence text, int start, Predicate<TextFormat> isForeign) {
    List<RawBlock> blocks = new ArrayList<>();
    blocks.add(empty.get());
    if (divisions.isEmpty() || !blocks.get(0).kind().isDivided()) {
      addTo(blocks.get(0), text, start, isForeign);
      return blocks;
    }
    int from = 0;
    int run = 0;
    for (int i = 0; i <= divisions.size(); i++) {
      Span part = new Span(from, i < divisions.size() ? divisions.get(i) : text.length());
      TextRuns inside = new TextRuns();
      while (run < runs.size() && runs.get(run).span().start() < part.end()) {
        inside.add(runs.get(run).inside(part));
        run++;
      }
      // A run may go on in the next part.
      run -= run > 0 && runs.get(run - 1).span().end() > part.end() ? 1 : 0;
      if (i > 0) {
        blocks.add(empty.get());
        blocks.get(i).beginApart();
      }
      inside.addTo(blocks.get(i), part.in(text), start + from, isForeign);
      from = part.end();
    }
    return blocks;
  }

  private void addTo(
      RawBlock block, CharSequence text, int start, Predicate<TextFormat> isForeign) {
    RunWriter writer = new RunWriter(block, text, start);
    Span superscript = new Span(0, 0);
    for (int i = 0; i < runs.size(); i++) {
      if (i == 0 || !isSuperscriptContinued(i - 1)) {
        superscript = superscript(i, text);
      }
      writer.write(runs.get(i), isForeign.test(runs.get(i).format()), superscript);
    }
    writer.finish();
  }

  /** The superscript that begins with a run, without spaces at its ends; empty if none does. */
  private Span superscript(int run, CharSequence text) {
    if (!runs.get(run).raised()) {
      return new Span(0, 0);
    }
    int last = run;
    while (last + 1 < runs.size() && isSuperscriptContinued(last)) {
      last++;
    }
    int start = runs.get(run).span().start();
    int end = runs.get(last).span().end();
    while (start < end && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a run and the next one are one superscript: programs cut them anywhere. */
  private boolean isSuperscriptContinued(int run) {
    Run one = runs.get(run);
    Run next = runs.get(run + 1);
    return one.raised() && next.raised() && one.span().end() == next.span().start();
  }
}
