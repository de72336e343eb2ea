package org.isogloss.cli.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.lint.Failure;
import org.isogloss.core.lint.Finding;

/**
 * Makes the certain edits of a manuscript until none is left, so that a second run finds nothing to
 * do. Every step is checked: an edit that brings a new finding is taken back and left to a person.
 */
public final class Fixer {

  /** Checks a manuscript; called once for every attempt. */
  @FunctionalInterface
  public interface Check {
    Checked of(List<Document> documents) throws InterruptedException;
  }

  /** A stretch that stays as it is, in the text as it is now. */
  private record Refused(DocumentId document, Span span) {}

  private final Check check;
  private final Article article;
  private final Map<DocumentId, TextFile> files = new LinkedHashMap<>();
  private final Map<DocumentId, String> sources = new LinkedHashMap<>();
  private final Map<DocumentId, Integer> places = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private Set<Refused> refused = new HashSet<>();

  /**
   * @param check finds what is wrong
   * @param articles the article of a word in small letters, where there is but one
   */
  public Fixer(Check check, Function<String, Optional<String>> articles) {
    this.check = check;
    this.article = new Article(articles);
  }

  /** Mends what was found; nothing is written. */
  public Fixed fix(Checked found) throws InterruptedException {
    open(found);
    Checked current = found;
    while (true) {
      Map<DocumentId, Edits> edits = edits(current);
      if (edits.isEmpty()) {
        return new Fixed(current, changed(current), notes, failures);
      }
      Checked after = check.of(applied(current.documents(), edits));
      Set<Edit> causes = new HashSet<>(new NewFindings(current.all(), edits).causes(after.all()));
      causes.addAll(undecided(after, edits));
      if (causes.isEmpty()) {
        edits.forEach((id, made) -> places.merge(id, made.list().size(), Integer::sum));
        refused = moved(edits);
        current = after;
      } else {
        causes.forEach(edit -> refused.add(refused(edit)));
      }
    }
  }

  /** Edits in whose place something is to be edited again, as where two entries contradict. */
  private static Set<Edit> undecided(Checked after, Map<DocumentId, Edits> edits) {
    Set<Edit> undecided = new HashSet<>();
    for (Finding finding : after.report().findings()) {
      Edits made = edits.get(finding.location().document());
      Optional<Edit> again = CertainEdit.of(finding);
      if (made != null && again.isPresent()) {
        Span place = refused(again.get()).span();
        made.list().stream()
            .filter(edit -> made.moved(refused(edit).span()).overlaps(place))
            .forEach(undecided::add);
      }
    }
    return undecided;
  }

  /** Opens the files in which there is something to mend. */
  private void open(Checked found) {
    Map<DocumentId, Document> documents = new LinkedHashMap<>();
    found.documents().forEach(document -> documents.put(document.id(), document));
    Map<DocumentId, Integer> wanted = new LinkedHashMap<>();
    for (Finding finding : found.report().findings()) {
      CertainEdit.of(finding)
          .ifPresent(edit -> wanted.merge(edit.place().document(), 1, Integer::sum));
    }
    wanted.forEach(
        (id, count) -> {
          try {
            files.put(id, TextFile.of(documents.get(id)));
            sources.put(id, documents.get(id).source());
          } catch (TextFile.Refusal e) {
            if (e.isFault()) {
              failures.add(new Failure(id.path(), e.getMessage()));
            } else {
              notes.add("%s: %s; %d left".formatted(id, e.getMessage(), count));
            }
          }
        });
  }

  private Map<DocumentId, Edits> edits(Checked current) {
    Map<DocumentId, List<Edit>> wanted = new LinkedHashMap<>();
    for (Finding finding : current.report().findings()) {
      Optional<Edit> edit = CertainEdit.of(finding);
      TextFile file = files.get(finding.location().document());
      if (file != null && edit.isPresent() && file.holds(edit.get().text())) {
        Document document = document(current, finding.location().document());
        Edit whole = article.adjusted(document, edit.get());
        if (!isRefused(whole)) {
          wanted.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(whole);
        }
      }
    }
    Map<DocumentId, Edits> edits = new LinkedHashMap<>();
    wanted.forEach((id, list) -> edits.put(id, Edits.of(list)));
    return edits;
  }

  private static Document document(Checked checked, DocumentId id) {
    return checked.documents().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  private boolean isRefused(Edit edit) {
    Refused own = refused(edit);
    return refused.stream()
        .anyMatch(one -> one.document().equals(own.document()) && one.span().overlaps(own.span()));
  }

  private static Refused refused(Edit edit) {
    return new Refused(edit.place().document(), edit.place().span());
  }

  private Set<Refused> moved(Map<DocumentId, Edits> edits) {
    Set<Refused> now = new HashSet<>();
    for (Refused one : refused) {
      Edits made = edits.getOrDefault(one.document(), new Edits(List.of()));
      now.add(new Refused(one.document(), made.moved(one.span())));
    }
    return now;
  }

  private List<Document> applied(List<Document> documents, Map<DocumentId, Edits> edits) {
    List<Document> after = new ArrayList<>();
    for (Document document : documents) {
      Edits made = edits.get(document.id());
      if (made == null) {
        after.add(document);
      } else {
        byte[] bytes = files.get(document.id()).with(made.applied(document.source()));
        try {
          after.add(new AnyReader().read(document.id(), bytes));
        } catch (ReadException e) {
          throw new IllegalStateException("a mended file can be read: " + document.id(), e);
        }
      }
    }
    return after;
  }

  private List<Fixed.File> changed(Checked current) {
    List<Fixed.File> changed = new ArrayList<>();
    for (Document document : current.documents()) {
      TextFile file = files.get(document.id());
      if (file != null && !document.source().equals(sources.get(document.id()))) {
        String diff =
            UnifiedDiff.of(document.id().path(), sources.get(document.id()), document.source());
        changed.add(
            new Fixed.File(
                document.id(),
                places.get(document.id()),
                file.bytes(),
                file.with(document.source()),
                diff));
      }
    }
    return changed;
  }
}
