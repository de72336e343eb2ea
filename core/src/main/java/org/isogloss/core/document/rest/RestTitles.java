package org.isogloss.core.document.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.assembly.Patterns;
import org.isogloss.core.document.assembly.RawBlock;

/** Reads titles, which are underlined or stand between two lines, and finds their levels. */
final class RestTitles {

  /** A shorter line of signs below a longer title is text. */
  private static final int SURELY_ADORNED = 4;

  /** How many times as long as its title a line must be to fit every other title too. */
  private static final int MUCH_LONGER = 3;

  private final String source;
  private final Patterns patterns;
  private final DefaultRole role;

  /** The adornments in the order in which they were met: each is a level of its own. */
  private final List<String> adornments = new ArrayList<>();

  RestTitles(String source, Patterns patterns, DefaultRole role) {
    this.source = source;
    this.patterns = patterns;
    this.role = role;
  }

  /**
   * Reads a title, or a transition, which is not text.
   *
   * @param titles receives the title
   * @return the line after it; the line itself if neither begins there
   */
  int read(List<RestLine> body, int at, Consumer<RawBlock> titles) {
    String first = text(body, at);
    String second = text(body, at + 1);
    if (patterns.matches("adornment", first)) {
      if (!second.isEmpty() && text(body, at + 2).equals(first)) {
        titles.accept(title(body.get(at + 1), first, "over" + first.charAt(0)));
        return at + 3;
      }
      boolean alone = second.isEmpty() && (at == 0 || body.get(at - 1).isBlank());
      return alone && first.length() >= SURELY_ADORNED ? at + 1 : at;
    }
    boolean fits = second.length() >= Math.min(first.length(), SURELY_ADORNED);
    if (!isUnderlined(body, at) || !fits) {
      return at;
    }
    titles.accept(title(body.get(at), second, second.substring(0, 1)));
    return at + 2;
  }

  /** Whether a line of signs lies below a line, at the same indent. */
  boolean isUnderlined(List<RestLine> body, int at) {
    return at + 1 < body.size()
        && body.get(at).indent() == body.get(at + 1).indent()
        && patterns.matches("adornment", text(body, at + 1));
  }

  private String text(List<RestLine> body, int at) {
    return at < body.size() ? body.get(at).in(source) : "";
  }

  private RawBlock title(RestLine line, String drawn, String adornment) {
    if (!adornments.contains(adornment)) {
      adornments.add(adornment);
    }
    RawBlock block = new RawBlock(RawBlock.Kind.HEADING, adornments.indexOf(adornment) + 1);
    new RestText(source, block, role).add(List.of(line));
    if (drawn.length() < MUCH_LONGER * line.span().length()) {
      block.mark(Inline.Kind.FIXED_WIDTH, 0);
    }
    return block;
  }
}
