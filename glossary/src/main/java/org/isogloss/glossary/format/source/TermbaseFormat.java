package org.isogloss.glossary.format.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of termbase files. */
public enum TermbaseFormat {
  YAML("yaml", ".yaml", ".yml"),
  CSV("csv", ".csv"),
  TSV("tsv", ".tsv"),
  XLSX("xlsx", ".xlsx"),
  /** TBX version 3 (ISO 30042:2019) with data categories as attributes. */
  TBX("tbx", ".tbx", ".xml"),
  /** TBX version 3 with data categories as elements. */
  TBX_DCT("tbx-dct"),
  /** TBX version 3 with no data category beyond the core structure. */
  TBX_CORE("tbx-core"),
  /** TBX version 2 (ISO 30042:2008), which is MARTIF. */
  TBX_V2("tbx-v2"),
  /** The XML export of Trados MultiTerm; read-only. */
  MULTITERM("multiterm"),
  /** OmegaT's glossary.txt: source, target and comment separated by tabs. */
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

  /** Whether it can hold a term without a translation or a deprecated synonym. */
  public boolean holdsTermsAlone() {
    return this != OMEGAT && this != VALE_SUBSTITUTION;
  }

  /** Whether it can hold every term of any termbase. */
  public boolean holdsEveryTerm() {
    return this != OMEGAT && this != VALE_SUBSTITUTION && this != VALE_VOCABULARY;
  }

  /** Whether this format can also be written. */
  public boolean isWritten() {
    return this != MULTITERM;
  }

  /** The format with this name, if there is one. */
  public static Optional<TermbaseFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  /** The names of all formats, separated by commas. */
  public static String labels() {
    return Arrays.stream(values()).map(TermbaseFormat::label).collect(Collectors.joining(", "));
  }

  /** The names of the writable formats, separated by commas. */
  public static String writtenLabels() {
    return Arrays.stream(values())
        .filter(TermbaseFormat::isWritten)
        .map(TermbaseFormat::label)
        .collect(Collectors.joining(", "));
  }

  /** The file name extensions that identify a format, separated by commas. */
  public static String allEndings() {
    return Arrays.stream(values())
        .filter(format -> !format.endings.isEmpty())
        .map(format -> format.endings.replace(" ", ", "))
        .collect(Collectors.joining(", "));
  }

  /** The format indicated by a file name, if any. */
  public static Optional<TermbaseFormat> named(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.equals("glossary.txt")) {
      return Optional.of(OMEGAT);
    }
    return Arrays.stream(values()).filter(format -> format.isEndingOf(name)).findFirst();
  }
}
