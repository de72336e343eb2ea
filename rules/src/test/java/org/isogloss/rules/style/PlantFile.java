package org.isogloss.rules.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.data.DataFile;
import org.isogloss.rules.style.numbers.NumberQuestions;

/** Reads {@code style-plants.txt}, whose head describes the format. */
final class PlantFile {

  private static final Pattern TEXT = Pattern.compile("^=== ", Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("^%%.*\n", Pattern.MULTILINE);

  private PlantFile() {}

  /** All texts, in the order of the file. */
  static List<Plant> read() throws IOException {
    List<Plant> plants = new ArrayList<>();
    int units = 0;
    for (String section : TEXT.splitAsStream(content()).skip(1).toList()) {
      int end = section.indexOf('\n');
      String rule = section.substring(0, end).strip();
      String text = section.substring(end + 1).strip() + "\n";
      if (rule.equals("units")) {
        ofUnits(text, units++).forEach(plants::add);
      } else {
        plants.add(Plant.parse(rule, text));
      }
    }
    return plants;
  }

  private static String content() throws IOException {
    try (InputStream in = PlantFile.class.getResourceAsStream("style-plants.txt")) {
      return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
    }
  }

  /** A text for each unit, with two of its spellings: another two for another number. */
  private static Stream<Plant> ofUnits(String template, int number) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String line : DataFile.lines(NumberQuestions.class, "unit-spellings.tsv")) {
      String[] cells = line.split("\t", -1);
      forms.computeIfAbsent(cells[0], unit -> new ArrayList<>()).add(cells[3]);
    }
    return forms.entrySet().stream()
        .map(
            unit -> {
              List<String> of = unit.getValue();
              String text =
                  template
                      .replace("<A>", of.get(number % of.size()))
                      .replace("<B>", of.get((number + 1) % of.size()));
              return Plant.parse(unit.getKey(), text);
            });
  }
}
