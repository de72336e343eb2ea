package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.rule.Rule;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;

/** What holds for each file of a run: settings files, and the caller before them. */
public final class ManuscriptSettings {

  private final Map<DocumentId, FileSettings> files = new LinkedHashMap<>();
  private final CallerSettings caller;
  private final FileSettings usual;

  private ManuscriptSettings(CallerSettings caller) {
    this.caller = caller;
    this.usual = FileSettings.of(Values.NONE, new ArrayList<>()).under(caller);
  }

  /**
   * Finds, reads and merges the settings of files.
   *
   * @param documents the files of the run
   * @throws SettingsException with all that is wrong with the settings files
   */
  public static ManuscriptSettings of(List<DocumentId> documents, CallerSettings caller)
      throws SettingsException {
    ManuscriptSettings settings = new ManuscriptSettings(caller);
    SettingsFinder finder = new SettingsFinder(caller.config());
    List<String> problems = new ArrayList<>();
    Map<List<Values>, FileSettings> known = new HashMap<>();
    for (DocumentId document : documents) {
      Path file = path(document);
      List<Values> layers = Layers.of(file, finder.in(file.getParent()));
      FileSettings merged = known.get(layers);
      if (merged == null) {
        merged = FileSettings.of(Layers.merged(layers), problems).under(caller);
        known.put(layers, merged);
      }
      settings.files.put(document, merged);
    }
    problems.addAll(0, finder.problems());
    if (!problems.isEmpty()) {
      throw new SettingsException(problems.stream().distinct().toList());
    }
    return settings;
  }

  /** Standard input is a file of the current folder. */
  private static Path path(DocumentId document) {
    String path = document.equals(DocumentId.STANDARD_INPUT) ? "-" : document.path();
    return Path.of(path).toAbsolutePath().normalize();
  }

  private FileSettings of(DocumentId document) {
    return files.getOrDefault(document, usual);
  }

  /**
   * The recorded findings that are not to be told again; nothing if no settings name them.
   *
   * @throws SettingsException if files of the run have several
   */
  public Optional<Path> baseline() throws SettingsException {
    List<Path> named =
        files.values().stream().flatMap(file -> file.baseline().stream()).distinct().toList();
    if (named.size() > 1) {
      throw new SettingsException(
          List.of(
              "the files have several baselines, %s and %s, expected one, or --baseline FILE"
                  .formatted(ShownPath.text(named.get(0)), ShownPath.text(named.get(1)))));
    }
    return named.stream().findFirst();
  }

  /** The mildest finding at which the run fails if it stands in this file. */
  public FailOn failOn(DocumentId document) {
    return of(document).failOn();
  }

  /**
   * Whether everything that a rule finds in a file is told.
   *
   * @param id the rule, or with a slash a part of it
   */
  public boolean tells(DocumentId document, String id) {
    return of(document).levels().tells(id, caller.rules());
  }

  /**
   * The documents in the order of their books. Those of one book keep the places that they have
   * among the others; what the book does not list comes last, in the order that it had.
   */
  public List<Document> inBookOrder(List<Document> documents) {
    Map<List<Setting<Glob>>, List<Integer>> books = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      List<Setting<Glob>> book = of(documents.get(i).id()).book();
      if (!book.isEmpty()) {
        books.computeIfAbsent(book, key -> new ArrayList<>()).add(i);
      }
    }
    List<Document> ordered = new ArrayList<>(documents);
    books.forEach(
        (book, places) -> {
          List<Document> members = new ArrayList<>(places.stream().map(documents::get).toList());
          members.sort(Comparator.comparingInt(document -> place(path(document.id()), book)));
          for (int i = 0; i < members.size(); i++) {
            ordered.set(places.get(i), members.get(i));
          }
        });
    return ordered;
  }

  private static int place(Path file, List<Setting<Glob>> book) {
    int place = 0;
    while (place < book.size() && !book.get(place).value().matches(file)) {
      place++;
    }
    return place;
  }

  /** The glossaries of all files, each once. */
  public List<Path> glossaries() {
    return groups().keySet().stream()
        .flatMap(options -> options.glossaries().stream())
        .distinct()
        .toList();
  }

  /** The files that agree in what their rules are told, with their levels. */
  private Map<FileRuleOptions, Map<DocumentId, RuleLevels>> groups() {
    Map<FileRuleOptions, Map<DocumentId, RuleLevels>> groups = new LinkedHashMap<>();
    files.forEach(
        (document, settings) ->
            groups
                .computeIfAbsent(settings.options(), key -> new LinkedHashMap<>())
                .put(document, settings.levels()));
    if (groups.isEmpty()) {
      groups.put(usual.options(), Map.of());
    }
    return groups;
  }

  /**
   * The rules that run. Files that agree in the options of rules share theirs; every rule sees the
   * whole manuscript, and tells only what stands in its own files.
   *
   * @param termbases gives glossaries as one
   * @param available makes all rules
   */
  public List<Rule> rules(
      Function<List<Path>, Termbase> termbases, Function<RuleSettings, List<Rule>> available) {
    Map<FileRuleOptions, Map<DocumentId, RuleLevels>> groups = groups();
    List<Rule> rules = new ArrayList<>();
    groups.forEach(
        (options, levels) -> {
          RuleScope scope = new RuleScope(levels, caller.rules(), groups.size() == 1);
          available.apply(options.over(termbases.apply(options.glossaries()))).stream()
              .filter(rule -> caller.rules().runs(rule.info().id()) && scope.runs(rule.info().id()))
              .map(scope::limit)
              .forEach(rules::add);
        });
    return rules;
  }
}
