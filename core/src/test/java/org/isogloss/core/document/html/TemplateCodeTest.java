package org.isogloss.core.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.DocumentReader;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Reading;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateCodeTest {

  /** A text, how it is read, and the code in it. */
  static List<Arguments> texts() {
    return List.of(
        Arguments.of("A {{ bell | size }} b.", "A {{ bell | size }} b.", "{{ bell | size }}"),
        Arguments.of("A {{{ bell }}} b.", "A {{{ bell }}} b.", "{{{ bell }}}"),
        Arguments.of("A {% if bell %}b{% endif %} c.", "A b c.", ""),
        Arguments.of("A lamp{% if bells > 1 %}s{% endif %}.", "A lamps.", ""),
        Arguments.of("A {# the bell #}b.", "A b.", ""),
        Arguments.of("A {{#if bell}}b{{/if}} {{!-- bell --}}c.", "A b c.", ""),
        Arguments.of("A <%= bell %> b.", "A <%= bell %> b.", "<%= bell %>"),
        Arguments.of("A <%- bell %> b.", "A <%- bell %> b.", "<%- bell %>"),
        Arguments.of("A <% if bell > 1 %>b<% end %>.", "A b.", ""),
        Arguments.of("A <%# the bell %>b.", "A b.", ""),
        Arguments.of("A <?= $a->bell ?> b.", "A <?= $a->bell ?> b.", "<?= $a->bell ?>"),
        Arguments.of(
            "A <?php echo $bell; ?> b.", "A <?php echo $bell; ?> b.", "<?php echo $bell; ?>"),
        Arguments.of("A <?php if ($a->bell): ?>b<?php endif ?>.", "A b.", ""),
        Arguments.of("A <?bell a > 1 ?>b.", "A b.", ""),
        Arguments.of(
            "The code <b>{%</b> begins a lamp and <b>%}</b> ends it.",
            "The code {% begins a lamp and %} ends it.", ""),
        Arguments.of("A {{ '<b>bell</b>' }} c.", "A {{ '<b>bell</b>' }} c.", "{{ '<b>bell</b>' }}"),
        Arguments.of("A {{ bell.", "A {{ bell.", ""),
        Arguments.of("A 5 <% b.", "A 5 <% b.", ""),
        Arguments.of(
            "<img src=\"a.png\" alt=\"The {{ bell }} of it\"> b.",
            "The {{ bell }} of it b.",
            "{{ bell }}"),
        Arguments.of("<a href=\"{{ \"a\" | bell }}\">B</a> c.", "B c.", ""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void htmlAndMarkdownAgreeOnWhatIsCode(String source, String reading, String code)
      throws ReadException {
    for (DocumentReader reader : List.of(new HtmlReader(), new MarkdownReader())) {
      Document document = reader.read(new DocumentId("a"), bytes(source));

      assertThat(Reading.of(document)).as(reader.toString()).isEqualTo("body: " + reading);
      assertThat(code(document)).as(reader.toString()).isEqualTo(code);
    }
  }

  @Test
  void codeHidesNoMarkup() throws ReadException {
    Reading.assertReads(
        new HtmlReader(),
        "<!-- {{ --><p>A}}</p><script>{{</script><p>B}}</p><p>C {{ c.</p>\n \n<p>D }}</p>"
            + "<div{% if x %} hidden{% endif %}>e</div><h{{ n }}>F</h{{ n }}>"
            + "<p>{{ a {{ b }}</p><?php\n\n$a > 1;\n?>",
        "body: A}}|body: B}}|body: C {{ c.|body: D }}|body: F|body: {{ a {{ b }}");
  }

  @Test
  void rowsAroundTagsStayInTheirTable() throws ReadException {
    Reading.assertReads(
        new HtmlReader(),
        """
        <table>
        {% for bell in bells %}
        <tr><td>A</td><td>{{ bell }}</td></tr>
        {% endfor %}
        </table>
        """,
        "table: A|table: {{ bell }}");
  }

  @Test
  void instructionsInMarkdownMayHaveBlankLines() throws ReadException {
    Reading.assertReads(
        new MarkdownReader(),
        """
        A

        <?php
        $a > 1;

        $bell = 2;
        ?>

        B {{ c }}

        <%= bell %>

        <p>D {{ bell }} e.</p>
        """,
        "body: A|body: B {{ c }}|body: D {{ bell }} e.");
  }

  private static byte[] bytes(String source) {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  private static String code(Document document) {
    return document.inlines().stream()
        .filter(inline -> inline.kind() == Inline.Kind.CODE)
        .map(inline -> inline.span().in(document.prose()))
        .collect(Collectors.joining("|"));
  }
}
