package org.isogloss.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: paragraphs stand between blank lines, and their hard-wrapped lines are joined.
 */
public final class PlainTextReader implements DocumentReader {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+|\\r\\n|\\r|\\n");

  @Override
  public Document read(DocumentId id, byte[] bytes) throws ReadException {
    String source = SourceDecoder.decode(bytes);
    if (source.indexOf('\0') >= 0) {
      throw new ReadException("a NUL character, expected text");
    }
    List<RawBlock> blocks = new ArrayList<>();
    RawBlock current = null;
    boolean lineHasText = false;
    Matcher matcher = LINE.matcher(source);
    while (matcher.find()) {
      String line = matcher.group();
      boolean isBreak = line.charAt(0) == '\n' || line.charAt(0) == '\r';
      if (isBreak) {
        current = lineHasText ? current : null;
        lineHasText = false;
      } else if (!line.isBlank()) {
        lineHasText = true;
        int start = matcher.start() + line.length() - line.stripLeading().length();
        Span text = new Span(start, start + line.strip().length());
        if (current == null) {
          current = new RawBlock(RawBlock.Kind.PARAGRAPH, 0);
          blocks.add(current);
        } else {
          int end = current.pieces.get(current.pieces.size() - 1).source().end();
          current.pieces.add(new RawBlock.Piece(new Span(end, start), " ", null));
        }
        current.pieces.add(new RawBlock.Piece(text, text.in(source), null));
      }
    }
    return DocumentAssembler.assemble(id, source, blocks);
  }
}
