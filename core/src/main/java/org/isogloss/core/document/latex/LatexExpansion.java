package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.RawBlock;

/**
 * What a call of an author's command typesets.
 *
 * @param parts the text in the line and the notes on it, in the order in which they begin
 * @param presets for each argument, what it is if the call does not give it
 */
record LatexExpansion(List<Part> parts, List<List<RawBlock.Run>> presets) {

  /**
   * Text with signs for the arguments.
   *
   * @param isNote whether it is a note, and not in the line
   * @param runs its text
   */
  record Part(boolean isNote, List<RawBlock.Run> runs) {

    Part {
      runs = List.copyOf(runs);
    }
  }

  /** Nothing is typeset besides the arguments. */
  static final LatexExpansion NONE = new LatexExpansion(List.of(), List.of());

  /** A longer text is not an abbreviation, and one that doubles itself must end somewhere. */
  static final int LONGEST_TEXT = 400;

  /** What only the typesetter or a program reads. */
  private static final Set<Inline.Kind> OPAQUE =
      Set.of(Inline.Kind.CODE, Inline.Kind.MATH, Inline.Kind.CITATION, Inline.Kind.URL);

  LatexExpansion {
    parts = List.copyOf(parts);
    presets = List.copyOf(presets);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** What blocks typeset as part of a sentence; nothing if they are not part of one. */
  static LatexExpansion of(List<RawBlock> blocks, List<List<RawBlock.Run>> presets) {
    int length = blocks.stream().mapToInt(RawBlock::length).sum();
    long inLine = blocks.stream().filter(LatexExpansion::isInLine).count();
    long notes = blocks.stream().filter(LatexExpansion::isNote).count();
    if (length > LONGEST_TEXT || inLine > 1 || inLine + notes < blocks.size()) {
      return NONE;
    }
    List<Part> parts = new ArrayList<>();
    blocks.stream()
        .sorted(Comparator.comparingInt(RawBlock::start))
        .forEach(block -> parts.add(new Part(isNote(block), block.runs())));
    return hasWords(parts) ? new LatexExpansion(parts, presets) : NONE;
  }

  /** The text of an argument or a preset; null if it is not one short text in the line. */
  static List<RawBlock.Run> text(List<RawBlock> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    RawBlock block = blocks.get(0);
    boolean one = blocks.size() == 1 && block.length() <= LONGEST_TEXT;
    return one && isInLine(block) ? block.runs() : null;
  }

  private static boolean isInLine(RawBlock block) {
    return block.kind() == RawBlock.Kind.PARAGRAPH || block.kind() == RawBlock.Kind.MATH;
  }

  private static boolean isNote(RawBlock block) {
    return block.kind() == RawBlock.Kind.FOOTNOTE;
  }

  /** Whether there is anything to read: a formula or a citation with its brackets is not. */
  private static boolean hasWords(List<Part> parts) {
    List<RawBlock.Run> runs = parts.stream().flatMap(part -> part.runs().stream()).toList();
    return runs.stream().allMatch(LatexExpansion::isFree)
        || runs.stream().anyMatch(LatexExpansion::isRead);
  }

  private static boolean isRead(RawBlock.Run run) {
    boolean word = run.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return LatexBody.hasSign(run.text()) || (isFree(run) && word);
  }

  private static boolean isFree(RawBlock.Run run) {
    return run.kinds().stream().noneMatch(OPAQUE::contains);
  }
}
