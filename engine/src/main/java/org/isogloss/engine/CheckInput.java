package org.isogloss.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.lint.Failure;
import org.isogloss.engine.change.ChangeException;
import org.isogloss.engine.change.ChangeRange;
import org.isogloss.engine.change.ManuscriptChange;
import org.isogloss.engine.input.ManuscriptFiles;
import org.isogloss.engine.input.StandardInput;
import org.isogloss.engine.settings.ManuscriptSettings;
import org.isogloss.engine.settings.SettingsException;
import org.isogloss.engine.source.SourceSelection;
import org.isogloss.engine.source.SourceTexts;

/**
 * The input of a check: the manuscript, its old version if only a change is checked, and settings.
 *
 * @param documents the documents to check, in book order, beside their sources
 * @param change what has changed since the old version
 * @param settings the settings that apply to each file
 * @param source what the documents were translated from
 * @param notes files that were skipped or could not be compared
 * @param failures files that could not be read
 */
record CheckInput(
    List<Document> documents,
    Optional<ManuscriptChange> change,
    ManuscriptSettings settings,
    SourceTexts source,
    List<CheckNote> notes,
    List<Failure> failures) {

  CheckInput {
    documents = List.copyOf(documents);
    notes = List.copyOf(notes);
    failures = List.copyOf(failures);
  }

  /** Reads everything that a request names. */
  static CheckInput read(CheckRequest request) throws SettingsException, RequestException {
    SelectedFiles selected = SelectedFiles.of(request.paths(), request.settings());
    ManuscriptFiles files = selected.read(request.standardInput(), request.documents());
    List<CheckNote> notes = new ArrayList<>();
    files.notes().forEach(note -> notes.add(CheckNote.note(note)));
    ManuscriptSettings ofFiles = settings(request, files.documents());
    SourceTexts source = source(request, ofFiles, notes);
    List<Document> documents = source.without(files.documents());
    Optional<ManuscriptChange> change = change(request, documents, selected.excluded(), source);
    change.ifPresent(c -> c.notes().forEach(note -> notes.add(CheckNote.note(note))));
    List<Document> now = change.map(ManuscriptChange::now).orElse(documents);
    List<Document> before = change.map(ManuscriptChange::before).orElse(List.of());
    boolean isSame = change.isEmpty() && documents.size() == files.documents().size();
    ManuscriptSettings settings =
        isSame ? ofFiles : settings(request, Stream.concat(now.stream(), before.stream()).toList());
    SourceTexts.Beside beside = source.beside(settings.inBookOrder(now));
    beside.notes().forEach(note -> notes.add(CheckNote.warning(note)));
    // A file that was deleted after it was staged is read from the index.
    List<Failure> failures =
        files.failures().stream()
            .filter(
                failure ->
                    change.isEmpty()
                        || now.stream().noneMatch(file -> file.id().path().equals(failure.path())))
            .toList();
    return new CheckInput(beside.documents(), change, settings, source, notes, failures);
  }

  private static ManuscriptSettings settings(CheckRequest request, List<Document> documents)
      throws SettingsException {
    List<DocumentId> ids = documents.stream().map(Document::id).distinct().toList();
    return ManuscriptSettings.of(ids, request.settings());
  }

  /** Reads what the manuscript was translated from, as the request or the settings say. */
  private static SourceTexts source(
      CheckRequest request, ManuscriptSettings settings, List<CheckNote> notes)
      throws SettingsException, RequestException {
    SourceSelection selection = request.source();
    RequestException.Part part = RequestException.Part.SOURCE;
    if (selection.paths().isEmpty()) {
      selection = selection.orElse(settings.source());
      part = RequestException.Part.SOURCE_SETTING;
    }
    if (selection.paths().isEmpty()) {
      return SourceTexts.NONE;
    }
    ManuscriptFiles files =
        SelectedFiles.of(selection.paths(), request.settings())
            .read(StandardInput.EMPTY, List.of());
    if (!files.failures().isEmpty()) {
      throw new RequestException(part, files.failures().get(0).toString());
    }
    files.notes().forEach(note -> notes.add(CheckNote.note(note)));
    return SourceTexts.of(files.documents(), selection);
  }

  /** The change to which the check is limited, if any. */
  private static Optional<ManuscriptChange> change(
      CheckRequest request, List<Document> documents, Predicate<Path> excluded, SourceTexts source)
      throws RequestException {
    Optional<ChangeRange> range = request.comparison().change();
    List<String> missing =
        range.filter(ChangeRange::readsMissing).isPresent()
            ? ManuscriptFiles.missing(request.paths())
            : List.of();
    if (range.isEmpty() || (documents.isEmpty() && missing.isEmpty())) {
      return Optional.empty();
    }
    Predicate<Path> meant =
        ManuscriptFiles.meaning(request.paths())
            .and(file -> !excluded.test(file) && !source.contains(file));
    try {
      return Optional.of(range.get().of(documents, missing, meant));
    } catch (ChangeException e) {
      RequestException.Part part =
          request.comparison().isOfStaged()
              ? RequestException.Part.STAGED
              : RequestException.Part.SINCE;
      throw new RequestException(part, e.getMessage(), e);
    }
  }
}
