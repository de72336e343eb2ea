package org.isogloss.engine.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.isogloss.core.document.LanguageTag;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Rule;
import org.isogloss.engine.source.SourceSelection;
import org.isogloss.glossary.Termbase;
import org.isogloss.rules.RuleSettings;

/** The settings of each file in a run: those of the caller and of settings files. */
public final class ManuscriptSettings {

  private final Map<DocumentId, FileSettings> files = new LinkedHashMap<>();
  private final Set<Path> settingsFiles = new HashSet<>();
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
   * @throws SettingsException with every problem in the settings files
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
    settings.settingsFiles.addAll(finder.read());
    problems.addAll(0, finder.problems());
    if (!problems.isEmpty()) {
      throw new SettingsException(problems.stream().distinct().toList());
    }
    return settings;
  }

  /** The settings files that were read, in no particular order. */
  public Set<Path> settingsFiles() {
    return Set.copyOf(settingsFiles);
  }

  /** Standard input counts as a file in the current folder. */
  static Path path(DocumentId document) {
    String path = document.equals(DocumentId.STANDARD_INPUT) ? "-" : document.path();
    return Path.of(path).toAbsolutePath().normalize();
  }

  private FileSettings of(DocumentId document) {
    return files.getOrDefault(document, usual);
  }

  /**
   * The recorded findings that are not reported again; empty if no settings name a baseline.
   *
   * @throws SettingsException if the files of the run have different baselines
   */
  public Optional<Path> baseline() throws SettingsException {
    List<Path> named =
        files.values().stream()
            .flatMap(file -> file.baseline().value().stream())
            .distinct()
            .toList();
    if (named.size() > 1) {
      throw new SettingsException(
          List.of(
              "the files have different baselines, %s and %s; expected only one, or --baseline FILE"
                  .formatted(ShownPath.text(named.get(0)), ShownPath.text(named.get(1)))));
    }
    return named.stream().findFirst();
  }

  /**
   * Says that the baseline cannot be used, at the place that names it.
   *
   * @param why what is wrong with it and what was expected
   */
  public SettingsException wrongBaseline(String why) {
    return new SettingsException(
        files.values().stream()
            .map(FileSettings::baseline)
            .filter(setting -> setting.value().isPresent())
            .map(setting -> setting.origin().place() + ": baseline: " + why)
            .distinct()
            .toList());
  }

  /**
   * What the files were translated from.
   *
   * @throws SettingsException if their sources have different languages
   */
  public SourceSelection source() throws SettingsException {
    List<SourceSelection> all =
        files.values().stream().map(FileSettings::source).distinct().toList();
    List<LanguageTag> languages =
        all.stream().flatMap(source -> source.language().stream()).distinct().toList();
    if (languages.size() > 1) {
      throw new SettingsException(
          List.of(
              "the files have different source languages, %s and %s; expected only one, or --source-language TAG"
                  .formatted(languages.get(0), languages.get(1))));
    }
    return new SourceSelection(
        all.stream().flatMap(source -> source.paths().stream()).distinct().toList(),
        languages.stream().findFirst());
  }

  /** How sure findings in this file must be to be reported. */
  public Confidence confidence(DocumentId document) {
    return of(document).confidence();
  }

  /** The lowest severity of findings in this file at which the run fails. */
  public FailOn failOn(DocumentId document) {
    return of(document).failOn();
  }

  /**
   * Whether everything that a rule finds in a file is reported.
   *
   * @param id the rule, or a part of it after a slash
   */
  public boolean reportsAllOf(DocumentId document, String id) {
    return of(document).levels().reportsAllOf(id, caller.rules());
  }

  /**
   * Sorts documents in the order of their books. Those of one book keep the positions that they
   * have among the others; files that the book does not list come last, in their original order.
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

  /** The files grouped by the options of their rules, with their levels. */
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
   * Creates the rules that run. Files with equal rule options share their rules; every rule sees
   * the whole manuscript but reports only findings in its own files.
   *
   * @param termbases merges glossaries
   * @param available creates all rules
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
