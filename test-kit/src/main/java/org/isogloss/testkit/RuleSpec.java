package org.isogloss.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.isogloss.core.rule.OptionType;
import org.isogloss.core.rule.OptionValues;
import org.isogloss.core.rule.Rule;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleOption;

/**
 * The examples of a rule's page, which are its test. The page has a title, then what the rule
 * finds, then the sections Why, How to fix it, Flagged and Clean. An example is a block fenced as
 * {@code text}: a manuscript in Markdown, with guillemets around every flagged span; {@code po} and
 * {@code xliff} are manuscripts in these formats. A block fenced as {@code yaml} is the glossary
 * for all examples below it, and one fenced as {@code options} has the options of the rule for all
 * examples below it, each a line {@code name: value}.
 *
 * @param title the page's first heading
 * @param flagged examples in which the rule finds exactly what is marked
 * @param clean examples in which it finds nothing
 */
public record RuleSpec(String title, List<Example> flagged, List<Example> clean) {

  private static final List<String> SECTIONS = List.of("Why", "How to fix it", "Flagged", "Clean");

  /** The extensions of the formats of examples. */
  private static final Map<String, String> EXTENSIONS =
      Map.of("text", "md", "po", "po", "xliff", "xlf");

  /**
   * One example.
   *
   * @param glossary the glossary that it is checked against; empty if none
   * @param options the options of the rule
   * @param extension the extension of a file in the format of the manuscript
   * @param marked the manuscript, with guillemets around what is flagged
   */
  public record Example(
      String glossary, Map<String, String> options, String extension, MarkedText marked) {

    public Example {
      options = Map.copyOf(options);
    }

    /**
     * The values of the options.
     *
     * @throws IllegalArgumentException if the rule does not have such an option
     */
    public OptionValues values(RuleInfo rule) {
      OptionValues values = OptionValues.NONE;
      List<String> known = rule.options().stream().map(RuleOption::name).toList();
      if (!known.containsAll(options.keySet())) {
        throw new IllegalArgumentException(rule.id() + " has options " + known + ": " + options);
      }
      for (RuleOption<?> option : rule.options()) {
        if (options.containsKey(option.name())) {
          values = with(values, option, options.get(option.name()));
        }
      }
      return values;
    }

    @SuppressWarnings("unchecked") // an option has the type of its values
    private static OptionValues with(OptionValues values, RuleOption<?> option, String text) {
      if (option.type() instanceof OptionType.Flag) {
        return values.with((RuleOption<Boolean>) option, Boolean.valueOf(text));
      }
      if (option.type() instanceof OptionType.WholeNumber) {
        return values.with((RuleOption<Integer>) option, Integer.valueOf(text));
      }
      if (option.type() instanceof OptionType.Share) {
        return values.with((RuleOption<Double>) option, Double.valueOf(text));
      }
      if (option.type() instanceof OptionType.Choice) {
        return values.with((RuleOption<String>) option, text);
      }
      return values.with((RuleOption<List<String>>) option, List.of(text.split(", ")));
    }

    /** Runs a rule, and fails if it does not flag exactly what is marked. */
    public void verify(Rule rule) {
      verify(rule, List.of());
    }

    /**
     * Does the same with other rules running as well, which comments in the example may refer to.
     */
    public void verify(Rule rule, List<Rule> others) {
      RuleRun run = RuleRun.of(rule, others, extension, marked.text());
      String expected = SpanRenderer.mark(marked.text(), marked.spans());
      Assertions.assertThat(run.marked())
          .as("%s finds %s", rule.info().id(), run.findings())
          .isEqualTo(expected);
    }

    /** The first words, as a name. */
    @Override
    public String toString() {
      String text = marked.text().strip().replace('\n', ' ');
      return text.length() <= 50 ? text : text.substring(0, 50) + "…";
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it does not have the layout of a rule page
   */
  public static RuleSpec parse(String page) {
    String title = "";
    String section = "";
    String glossary = "";
    Map<String, String> options = Map.of();
    List<String> sections = new ArrayList<>();
    List<Example> flagged = new ArrayList<>();
    List<Example> clean = new ArrayList<>();
    Node node = Parser.builder().build().parse(page).getFirstChild();
    for (; node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        title = text(heading);
      } else if (node instanceof Heading heading) {
        section = text(heading);
        sections.add(section);
      } else if (node instanceof FencedCodeBlock block && block.getInfo().equals("yaml")) {
        glossary = block.getLiteral();
      } else if (node instanceof FencedCodeBlock block && block.getInfo().equals("options")) {
        options = options(block.getLiteral());
      } else if (node instanceof FencedCodeBlock block) {
        String extension = EXTENSIONS.getOrDefault(block.getInfo(), "");
        Example example =
            new Example(glossary, options, extension, MarkedText.parse(block.getLiteral()));
        boolean isFlagged = section.equals("Flagged");
        if (extension.isEmpty() || isFlagged == example.marked().spans().isEmpty()) {
          throw new IllegalArgumentException(
              "%s, %s: expected marks in a flagged example and none in a clean one: %s"
                  .formatted(title, section, example));
        }
        (isFlagged ? flagged : clean).add(example);
      }
    }
    if (!sections.equals(SECTIONS)) {
      throw new IllegalArgumentException(title + " has " + sections + ", expected " + SECTIONS);
    }
    return new RuleSpec(title, List.copyOf(flagged), List.copyOf(clean));
  }

  private static Map<String, String> options(String block) {
    return block
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static String text(Heading heading) {
    return heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }
}
