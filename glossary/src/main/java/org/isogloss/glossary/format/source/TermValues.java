package org.isogloss.glossary.format.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.WordClass;

/** Maps the names that other programs and editors use to statuses and parts of speech. */
public final class TermValues {

  private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[-_\\s]+");
  private static final Pattern ENDING = Pattern.compile("( admn sts| term|\\.)+$");

  private static final Map<String, TermStatus> STATUSES = new HashMap<>();
  private static final Map<String, WordClass> PARTS = new HashMap<>();

  static {
    for (String line : DataFile.lines(TermValues.class, "term-values.txt")) {
      String[] sides = line.split(":", 2);
      String[] head = sides[0].split(" ", 2);
      String constant = head[1].toUpperCase(Locale.ROOT).replace('-', '_');
      for (String name : sides[1].split(",", -1)) {
        if (head[0].equals("status")) {
          STATUSES.put(plain(name), TermStatus.valueOf(constant));
        } else {
          PARTS.put(plain(name), WordClass.valueOf(constant));
        }
      }
    }
  }

  private TermValues() {}

  /** The status for a value; empty if unknown. */
  public static Optional<TermStatus> status(String value) {
    return Optional.ofNullable(known(STATUSES, value));
  }

  /** The part of speech for a value; empty if unknown. */
  public static Optional<WordClass> partOfSpeech(String value) {
    return Optional.ofNullable(known(PARTS, value));
  }

  /** Most values are written in the plainest way already. */
  private static <T> T known(Map<String, T> values, String value) {
    T exact = values.get(value);
    return exact == null ? values.get(plain(value)) : exact;
  }

  /** A value in lower case, with separate words, without TBX suffixes. */
  public static String plain(String value) {
    String apart =
        JOINT.matcher(Normalizer.normalize(value.strip(), Normalizer.Form.NFKC)).replaceAll(" ");
    return ENDING.matcher(apart.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
