package org.isogloss.rules.terms.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.isogloss.core.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Absolute paths and paths from a folder
          Read /harbour/bell now. | /harbour/bell
          Read ../bell.txt now. | ../bell.txt
          Delete /harbour/... and /dev/fog*. | /harbour/...;/dev/fog*.
          # A relative path has the ending of a file, an underscore, a placeholder or a wildcard
          Edit harbour/bells/bell-5.2/fog.c here. | harbour/bells/bell-5.2/fog.c
          Edit bells/fog.json. | bells/fog.json.
          See bells/out/fog_arm here. | bells/out/fog_arm
          Copy bells/*.c to bells/<name>/fog here. | bells/*.c;bells/<name>/fog;<name>
          Copy bells/$HARBOUR/fog here. | bells/$HARBOUR/fog
          Type bells/fogID or bells/nets/fogId here. | bells/fogID;bells/nets/fogId
          # Backslashes
          Open C:\\bells\\Fog.exe or bells\\fog here. | C:\\bells\\Fog.exe;bells\\fog
          # Variables
          Install bell-$(uname -r) first. | bell-$(uname -r)
          # Options
          Start with --fog-bell and --lamp=3 now. | --fog-bell;--lamp=3
          # Values
          The bell has 0x0A and a-z here. | 0x0A;a-z
          """)
  void whatIsCopiedFromProgramsIsFound(String text, String expected) {
    assertThat(literals(text)).containsExactlyInAnyOrder(expected.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He and/or she, TCP/IP, HTTP/1.1 and 9/11/2001.",
        "Red/green/blue lamps cost $5/month and 10 km/h.",
        "The bell --which rang-- is old.",
        "A fog-bell is a well-known bell.",
      })
  void choicesAndMeasuresAreWords(String text) {
    assertThat(literals(text)).isEmpty();
  }

  @Test
  void textOfAnyLengthIsReadOnce() {
    for (String part : List.of("a", "a/", "a.", "-", "$", "a\\", "<a", "--a-", "${")) {
      String text = part.repeat(100_000 / part.length());
      assertThat(assertTimeout(Duration.ofSeconds(20), () -> literals(text))).isNotNull();
    }
  }

  private static List<String> literals(String text) {
    return Literals.in(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
