package org.isogloss.core.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Span;

/** Files of a folder that is named on the command line, and places in them. */
public final class RealFiles {

  private static final String PROPERTY = "isogloss.office.folder";
  private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+){0,2}");
  private static final int MOST = 100;

  private RealFiles() {}

  /** The files with such names, in order; without the property, the test is skipped. */
  public static List<Path> named(String pattern) throws IOException {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(!folder.isEmpty(), "-D" + PROPERTY + "=FOLDER names no folder with files to try");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().matches(pattern)).sorted().toList();
      assertThat(found).as("files in %s", folder).isNotEmpty();
      return found;
    }
  }

  /** Stretches of words, spread over a document. */
  public static List<Span> places(Document document) {
    List<Span> all = new ArrayList<>();
    Matcher words = WORDS.matcher(document.source().text());
    while (words.find()) {
      all.add(new Span(words.start(), words.end()));
    }
    // LibreOffice may not finish laying out a page with a comment on every other word.
    int step = Math.max(3, all.size() / MOST);
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      places.add(all.get(i));
    }
    return places;
  }
}
