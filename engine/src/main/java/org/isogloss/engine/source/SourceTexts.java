package org.isogloss.engine.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isogloss.core.alignment.TranslationAligner;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.document.language.TextLanguage;

/** The texts that a manuscript was translated from. Not thread-safe. */
public final class SourceTexts {

  /** None: documents stay as they are. */
  public static final SourceTexts NONE = new SourceTexts(List.of(), LanguageTag.UNDETERMINED);

  /** Less of a text fits a text that it was not translated from, more one that it was. */
  private static final double LEAST_FIT = 0.5;

  private final List<Document> documents;
  private final LanguageTag language;

  private final Set<Path> files;

  /** The documents that have no source, or none that fits. */
  private final Set<Document> alone = new HashSet<>();

  private SourceTexts(List<Document> documents, LanguageTag language) {
    this.documents = List.copyOf(documents);
    this.language = language;
    this.files = documents.stream().map(SourceTexts::file).collect(Collectors.toSet());
  }

  private static Path file(Document document) {
    return Path.of(document.id().path()).toAbsolutePath().normalize();
  }

  /** Whether a file is one of them. */
  public boolean contains(Path file) {
    return files.contains(file.toAbsolutePath().normalize());
  }

  /** The files that they are in. */
  public Set<Path> files() {
    return Set.copyOf(files);
  }

  /** Some documents without those that are a source: a folder may contain both languages. */
  public List<Document> without(List<Document> some) {
    return some.stream().filter(document -> !files.contains(file(document))).toList();
  }

  /**
   * The texts of some documents.
   *
   * @param documents in book order
   * @param selection says their language, unless it is to be detected
   */
  public static SourceTexts of(List<Document> documents, SourceSelection selection) {
    return documents.isEmpty()
        ? NONE
        : new SourceTexts(
            documents, selection.language().orElseGet(() -> TextLanguage.of(documents)));
  }

  /**
   * Documents beside their sources.
   *
   * @param documents in book order
   * @param notes what has no source, or one that does not fit, one sentence each
   */
  public record Beside(List<Document> documents, List<String> notes) {

    public Beside {
      documents = List.copyOf(documents);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Lays documents beside their sources. Bilingual files, documents that are beside their source
   * already, and those that were found to have none, stay as they are.
   *
   * @param translations in book order
   */
  public Beside beside(List<Document> translations) {
    if (documents.isEmpty()) {
      return new Beside(translations, List.of());
    }
    List<Document> wanted =
        translations.stream()
            .filter(document -> document.bitext().isEmpty() && !alone.contains(document))
            .toList();
    Map<DocumentId, Document> aligned = new HashMap<>();
    List<String> notes = new ArrayList<>();
    for (FilePairs.Group group : FilePairs.of(wanted, documents)) {
      align(group, aligned, notes);
    }
    return new Beside(
        translations.stream()
            .map(document -> aligned.getOrDefault(document.id(), document))
            .toList(),
        notes);
  }

  private void align(FilePairs.Group group, Map<DocumentId, Document> aligned, List<String> notes) {
    String named = named(group.translations());
    if (group.sources().isEmpty()) {
      alone.addAll(group.translations());
      notes.add("%s: no source found, expected a source file with the same name".formatted(named));
      return;
    }
    TranslationAligner aligner =
        TranslationAligner.align(group.translations(), group.sources(), language);
    if (aligner.fit() < LEAST_FIT) {
      alone.addAll(group.translations());
      notes.add(
          "%s: only %.0f%% of the text fits the source %s, expected the text that it was translated from; the source is ignored"
              .formatted(named, 100 * aligner.fit(), named(group.sources())));
      return;
    }
    aligner.documents().forEach(document -> aligned.put(document.id(), document));
  }

  private static String named(List<Document> documents) {
    String first = documents.get(0).id().path();
    return documents.size() == 1 ? first : "%s and %d more".formatted(first, documents.size() - 1);
  }
}
