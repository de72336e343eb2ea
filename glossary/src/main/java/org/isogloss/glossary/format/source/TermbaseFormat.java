package org.isogloss.glossary.format.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of termbase file. */
public enum TermbaseFormat {
  YAML("yaml", ".yaml", ".yml"),
  CSV("csv", ".csv"),
  TSV("tsv", ".tsv"),
  XLSX("xlsx", ".xlsx"),
  /** TBX version 3 (ISO 30042:2019) with data categories as attributes. */
  TBX("tbx", ".tbx", ".xml"),
  /** TBX version 3 with data categories as tags. */
  TBX_DCT("tbx-dct"),
  /** TBX version 3 with no data category beyond the core structure. */
  TBX_CORE("tbx-core"),
  /** TBX version 2 (ISO 30042:2008), which is MARTIF. */
  TBX_V2("tbx-v2"),
  /** What Trados MultiTerm exports as XML; it is read only. */
  MULTITERM("multiterm"),
  /** OmegaT's glossary.txt: source, target and comment with tabs between. */
  OMEGAT("omegat", ".tab", ".utf8"),
  MARKDOWN("markdown", ".md", ".markdown"),
  VALE_VOCABULARY("vale-vocabulary", ".txt"),
  VALE_SUBSTITUTION("vale-substitution");

  private final String label;
  private final String endings;

  TermbaseFormat(String label, String... endings) {
    this.label = label;
    this.endings = String.join(" ", endings);
  }

  private boolean isEndingOf(String name) {
    return !endings.isEmpty() && Arrays.stream(endings.split(" ", -1)).anyMatch(name::endsWith);
  }

  /** The name on the command line. */
  public String label() {
    return label;
  }

  /** Whether it can hold a term that has neither a translation nor a deprecated rival. */
  public boolean holdsTermsAlone() {
    return this != OMEGAT && this != VALE_SUBSTITUTION;
  }

  /** Whether it has a place for every term of any termbase. */
  public boolean holdsEveryTerm() {
    return this != OMEGAT && this != VALE_SUBSTITUTION && this != VALE_VOCABULARY;
  }

  /** Whether files of this format are written, too. */
  public boolean isWritten() {
    return this != MULTITERM;
  }

  /** The format of this name, if there is one. */
  public static Optional<TermbaseFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  /** The names of all formats, with commas between. */
  public static String labels() {
    return Arrays.stream(values()).map(TermbaseFormat::label).collect(Collectors.joining(", "));
  }

  /** The names of the formats that are written, with commas between. */
  public static String writtenLabels() {
    return Arrays.stream(values())
        .filter(TermbaseFormat::isWritten)
        .map(TermbaseFormat::label)
        .collect(Collectors.joining(", "));
  }

  /** The endings of file names that tell a format, with commas between. */
  public static String allEndings() {
    return Arrays.stream(values())
        .filter(format -> !format.endings.isEmpty())
        .map(format -> format.endings.replace(" ", ", "))
        .collect(Collectors.joining(", "));
  }

  /** The format that a file's name tells, if it tells one. */
  public static Optional<TermbaseFormat> named(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.equals("glossary.txt")) {
      return Optional.of(OMEGAT);
    }
    return Arrays.stream(values()).filter(format -> format.isEndingOf(name)).findFirst();
  }
}
