package org.isogloss.report.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.Located;
import org.isogloss.core.document.Location;
import org.isogloss.core.lint.Finding;
import org.isogloss.core.rule.Grounds;
import org.isogloss.engine.fix.ArticleAdjuster;
import org.isogloss.engine.fix.SafeFix;
import org.isogloss.report.place.PlaceNames;
import org.isogloss.report.place.Wording;
import org.isogloss.report.text.InitialCapital;

/**
 * The notes of a manuscript, as an editor would write them: one with everything at the first place
 * of a finding, and short ones at other places where the author has something to do. These are the
 * other places of a repeated passage or of a fault that occurs several times; of competing forms,
 * only the places of forms other than the suggested one, because the rest stays as it is. Where
 * forms are only described, as in “end with a period”, the short ones say what the first says.
 */
public final class Notes {

  /** How many short notes a finding gets; after as many, an author searches for the word. */
  private static final int MOST_FURTHER = 20;

  /** How many places, forms or differences a note lists. */
  private static final int MOST_LISTED = 4;

  /** A reason, and the two forms that it is about. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?s)(.*?)( \\(“[^“”]*” and “[^“”]*”\\))?");

  private static final Comparator<Note> ORDER =
      Comparator.comparingInt(Note::start).thenComparingInt(Note::end).thenComparing(Note::rule);

  private final Map<DocumentId, List<Note>> byDocument = new TreeMap<>();
  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final ArticleAdjuster articles = ArticleAdjuster.english();
  private final PlaceNames names;

  private Notes(List<Document> documents) {
    documents.forEach(document -> this.documents.put(document.id(), document));
    this.names = new PlaceNames(documents);
  }

  /**
   * The notes of some findings.
   *
   * @param documents at least those with findings
   */
  public static Notes of(List<Finding> findings, List<Document> documents) {
    Notes notes = new Notes(documents);
    findings.forEach(notes::add);
    notes.byDocument.values().forEach(list -> list.sort(ORDER));
    return notes;
  }

  /** The notes of a document, in order; none if it has none. */
  public List<Note> in(DocumentId document) {
    return List.copyOf(byDocument.getOrDefault(document, List.of()));
  }

  private void add(Finding finding) {
    List<Grounds.Occurrence<Located>> others = further(finding);
    List<Located> further = others.stream().map(Grounds.Occurrence::place).toList();
    add(
        new Note(
            finding.place(),
            finding.ruleId(),
            finding.message(),
            details(finding, further),
            finding.suggestions(),
            SafeFix.in(documents.get(finding.location().document()), finding, articles)));
    others.stream().limit(MOST_FURTHER).forEach(one -> add(shortNote(finding, one)));
  }

  private void add(Note note) {
    byDocument
        .computeIfAbsent(note.place().location().document(), id -> new ArrayList<>())
        .add(note);
  }

  /** The other places where the author has something to do. */
  private static List<Grounds.Occurrence<Located>> further(Finding finding) {
    Optional<String> kept = isCompetition(finding) ? kept(finding) : Optional.empty();
    Function<Grounds.Occurrence<Located>, Optional<String>> names = finding.names();
    return finding.occurrences().stream()
        .filter(one -> kept.isEmpty() || !names.apply(one).equals(kept))
        .filter(one -> !one.place().location().equals(finding.location()))
        .toList();
  }

  /** Whether one of several forms is to be written in place of the others. */
  private static boolean isCompetition(Finding finding) {
    return isOfForms(finding) && !finding.isOneDecision();
  }

  /** Whether it is about several forms that are written in the manuscript. */
  private static boolean isOfForms(Finding finding) {
    return finding.forms().size() > 1
        && finding.forms().stream().noneMatch(Grounds.Form::isDescribed);
  }

  /** The name that stays, in longer phrases, too: the suggested one, else the most frequent. */
  private static Optional<String> kept(Finding finding) {
    Set<String> names =
        finding.forms().stream().map(Grounds.Form::name).collect(Collectors.toSet());
    return finding.suggestions().stream()
        .filter(names::contains)
        .findFirst()
        .or(finding::usualName);
  }

  /** What would be written at a place of a name that does not stay. */
  private static String instead(Finding finding, Grounds.Occurrence<Located> one) {
    String kept = kept(finding).orElseThrow();
    String form = one.form().orElse(kept);
    String name = finding.names().apply(one).orElse(kept);
    return form.contains(name) ? form.replace(name, kept) : kept;
  }

  private Note shortNote(Finding finding, Grounds.Occurrence<Located> one) {
    Located place = one.place();
    DocumentId here = place.location().document();
    boolean competing = isCompetition(finding);
    String first = names.of(finding.location(), here, Wording.PHRASE);
    // A margin may show only the first words of a note.
    String message =
        competing
            ? "Or “%s”, as elsewhere? See the comment in %s."
                .formatted(line(instead(finding, one)), first)
            : finding.message();
    List<String> details = competing ? List.of() : List.of("See also " + first + ".");
    List<String> suggestions =
        place.text().equals(finding.text()) ? finding.suggestions() : List.of();
    return new Note(place, finding.ruleId(), message, details, suggestions, Optional.empty());
  }

  private List<String> details(Finding finding, List<Located> further) {
    List<String> details = new ArrayList<>();
    DocumentId here = finding.location().document();
    if (isOfForms(finding)) {
      for (Grounds.Form form : finding.forms().stream().limit(MOST_LISTED).toList()) {
        List<Location> places =
            finding.placesOf(form).stream()
                .filter(place -> !place.equals(finding.location()))
                .toList();
        if (!places.isEmpty()) {
          details.add("“%s” is in %s.".formatted(line(form.text()), list(places, here)));
        }
      }
    } else if (!further.isEmpty()) {
      details.add("Also in " + list(further.stream().map(Located::location).toList(), here) + ".");
    }
    finding.differences().stream()
        .limit(MOST_LISTED)
        .forEach(difference -> details.add(difference(difference, finding.location())));
    int more = finding.differences().size() - MOST_LISTED;
    if (more > 0) {
      details.add("And %d more %s.".formatted(more, more == 1 ? "difference" : "differences"));
    }
    String reasons = reasons(finding);
    if (!reasons.isEmpty()) {
      details.add("Because " + reasons + ".");
    }
    finding.inOtherLanguage().stream()
        .limit(MOST_LISTED)
        .forEach(said -> details.add(InitialCapital.of(said.kind()) + ": " + said.note() + "."));
    return details;
  }

  /** The first reasons; what several of them are about, in parentheses, is said once. */
  private static String reasons(Finding finding) {
    Map<String, List<String>> bySubject = new LinkedHashMap<>();
    for (Grounds.Evidence<Located> reason :
        finding.reasons().stream().limit(MOST_LISTED).toList()) {
      Matcher parts = SUBJECT.matcher(reason.note().replaceFirst("\\.$", ""));
      if (parts.matches()) {
        bySubject
            .computeIfAbsent(Objects.toString(parts.group(2), ""), subject -> new ArrayList<>())
            .add(parts.group(1));
      }
    }
    return bySubject.entrySet().stream()
        .map(
            about ->
                String.join(about.getKey().isEmpty() ? "; " : ", ", about.getValue())
                    + about.getKey())
        .collect(Collectors.joining("; "));
  }

  private String list(List<Location> places, DocumentId here) {
    List<String> named =
        places.stream().map(place -> names.of(place, here, Wording.PHRASE)).distinct().toList();
    String listed = named.stream().limit(MOST_LISTED).collect(Collectors.joining("; "));
    int more = named.size() - MOST_LISTED;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  /** What a passage has and what its copies have: {@code Wording: “of” here, “in” elsewhere.} */
  private static String difference(Grounds.Difference<Located> difference, Location passage) {
    String here =
        difference.places().stream()
            .filter(place -> passage.contains(place.location()))
            .map(Notes::shown)
            .findFirst()
            .orElseGet(() -> shown(difference.places().get(0)));
    String elsewhere =
        difference.places().stream()
            .map(Notes::shown)
            .filter(text -> !text.equals(here))
            .distinct()
            .collect(Collectors.joining(" or "));
    return "%s: %s here, %s elsewhere."
        .formatted(InitialCapital.of(difference.kind()), here, elsewhere);
  }

  private static String shown(Located place) {
    return place.text().isEmpty() ? "nothing" : "“" + line(place.text()) + "”";
  }

  /** A text on one line. */
  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
