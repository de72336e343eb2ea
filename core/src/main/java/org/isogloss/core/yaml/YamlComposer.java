package org.isogloss.core.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Composes the nodes of a text. The nodes are not processed further: no types are loaded, no values
 * built.
 */
public final class YamlComposer {

  /** The maximum nesting of lists and mappings: far beyond any file of ours. */
  private static final int DEEPEST = 100;

  private YamlComposer() {}

  /**
   * The root node of a YAML 1.2 text; empty for a text without one. Scalars without a tag are null
   * or text. Duplicate keys are allowed: the reader of the mapping rejects them where necessary.
   *
   * @param label names the text in the marks of the nodes
   * @param most the maximum length of the text, in code points
   * @throws YamlException if the text is not YAML, contains several documents, or is nested too
   *     deeply
   */
  public static Optional<Node> compose(String text, String label, int most) throws YamlException {
    return compose(text, label, most, true);
  }

  /**
   * The same without the marks of the nodes, which take half the memory. Errors in the text have
   * the place 1:1.
   */
  public static Optional<Node> composeWithoutMarks(String text, String label, int most)
      throws YamlException {
    return compose(text, label, most, false);
  }

  private static Optional<Node> compose(String text, String label, int most, boolean marks)
      throws YamlException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(label)
            .setUseMarks(marks)
            .setSchema(new NullsOnly())
            .setCodePointLimit(most)
            .setAllowDuplicateKeys(true)
            // The reader of the nodes checks the keys and reports errors in them.
            .setAllowNonScalarKeys(true)
            .build();
    try {
      StreamReader reader = new StreamReader(settings, text);
      Parser parser = new BoundedParser(new ParserImpl(settings, reader), DEEPEST);
      return new Composer(settings, parser).getSingleNode();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw new YamlException(
          mark.map(Mark::getLine).orElse(0) + 1,
          mark.map(Mark::getColumn).orElse(0) + 1,
          "not YAML: " + oneLine(e.getProblem()),
          e);
    } catch (ReaderException e) {
      String before = text.substring(0, Math.max(0, text.indexOf(e.getCodePoint())));
      String[] lines = before.split("\r\n|\r|\n", -1);
      throw new YamlException(
          lines.length,
          lines[lines.length - 1].codePointCount(0, lines[lines.length - 1].length()) + 1,
          String.format("character U+%04X is not allowed", e.getCodePoint()),
          e);
    } catch (YamlEngineException e) {
      throw new YamlException(1, 1, "not YAML: " + oneLine(e.getMessage()), e);
    }
  }

  private static String oneLine(String text) {
    return String.valueOf(text).replaceAll("\\s+", " ").strip();
  }
}
