package org.isogloss.glossary.format.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.ConceptIds;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Property.Detail;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.format.source.Notes;
import org.isogloss.glossary.format.source.RevisedText;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermbaseFormat;
import org.isogloss.glossary.format.source.Warnings;
import org.isogloss.glossary.format.yaml.YamlEmitter;
import org.isogloss.glossary.format.yaml.YamlNodes;
import org.isogloss.glossary.format.yaml.YamlRevision;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A Vale substitution style: what not to write, and what to write instead. */
public final class ValeSubstitution {

  /** What each kind of style does, by name. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    for (String line : DataFile.lines(ValeSubstitution.class, "vale-kinds.txt")) {
      String[] sides = line.split(":", 2);
      KINDS.put(sides[0], sides[1].strip());
    }
  }

  /** The settings that Vale accepts in a style. */
  private static final Set<String> KEYS =
      Set.copyOf(DataFile.lines(ValeSubstitution.class, "vale-keys.txt"));

  private final YamlNodes nodes;
  private final Notes notes;

  public ValeSubstitution(SourceText source, Notes notes) {
    this(new YamlNodes(source), notes);
  }

  private ValeSubstitution(YamlNodes nodes, Notes notes) {
    this.nodes = nodes;
    this.notes = notes;
  }

  public Termbase parse() throws TermbaseException {
    if (!(nodes.compose() instanceof MappingNode root)) {
      throw nodes.source().error(1, 1, "not a style", "extends: substitution and swap");
    }
    requireSubstitution(root);
    List<Property> settings = new ArrayList<>();
    List<NodeTuple> swap = null;
    boolean ignoreCase = false;
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : root.getValue()) {
      String key = nodes.filled(tuple.getKeyNode(), "key");
      if (!keys.add(key)) {
        throw nodes.error(tuple.getKeyNode(), "duplicate key '" + key + "'", "each key once");
      }
      if (key.equals("swap") && tuple.getValueNode() instanceof MappingNode mapping) {
        swap = mapping.getValue();
      } else if (!key.equals("extends")) {
        settings.add(setting(key, tuple.getValueNode()));
        ignoreCase |= key.equals("ignorecase") && isTrue(tuple.getValueNode());
      }
    }
    if (swap == null) {
      throw nodes.error(root, "the style has no swap", "the mapping swap");
    }
    List<Concept> concepts = new ArrayList<>();
    ConceptIds ids = new ConceptIds();
    for (NodeTuple tuple : swap) {
      concepts.add(concept(tuple, ignoreCase, ids));
    }
    return new Termbase(concepts, settings);
  }

  /** Only this kind of style says what to write instead of what. */
  private void requireSubstitution(MappingNode root) throws TermbaseException {
    for (NodeTuple tuple : root.getValue()) {
      if (nodes.scalar(tuple.getKeyNode(), "key").equals("extends")) {
        Node node = tuple.getValueNode();
        String kind = nodes.scalar(node, "extends");
        if (!kind.equals("substitution")) {
          String what = KINDS.getOrDefault(kind, "");
          throw nodes.error(
              node,
              what.isEmpty()
                  ? "unknown kind of Vale style '" + kind + "'"
                  : "a Vale style of kind '" + kind + "' is not a list of terms: " + what,
              "extends: substitution, which says what to write instead");
        }
        return;
      }
    }
  }

  private static boolean isTrue(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals("true");
  }

  private Property setting(String key, Node node) throws TermbaseException {
    if (node instanceof ScalarNode) {
      return new Property(key, nodes.raw(node, key));
    }
    List<Detail> details = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String name = nodes.filled(tuple.getKeyNode(), "key");
        for (Node value :
            tuple.getValueNode() instanceof ScalarNode
                ? List.of(tuple.getValueNode())
                : nodes.sequence(tuple.getValueNode(), name)) {
          details.add(new Detail(name, nodes.raw(value, name)));
        }
      }
    } else {
      for (Node item : nodes.sequence(node, key)) {
        details.add(new Detail("item", nodes.raw(item, key)));
      }
    }
    return new Property(key, "", details);
  }

  private Concept concept(NodeTuple tuple, boolean ignoreCase, ConceptIds ids)
      throws TermbaseException {
    String pattern = nodes.filled(tuple.getKeyNode(), "key");
    Optional<ValePatterns.Fault> fault = ValePatterns.fault(pattern);
    if (fault.isPresent()) {
      String problem = "not a regular expression: " + fault.get().problem();
      throw nodes.error(tuple.getKeyNode(), problem, "a pattern such as fog[ -]bell");
    }
    ValeVocabulary.noteUnlessSimple(
        pattern, notes, (problem, wanted) -> nodes.error(tuple.getKeyNode(), problem, wanted));
    String value = nodes.filled(tuple.getValueNode(), "replacement");
    boolean sensitive = !ignoreCase && !ValePatterns.ignoresCase(pattern);
    List<Term> terms = new ArrayList<>();
    for (String replacement : value.split("\\|", -1)) {
      if (replacement.isBlank()) {
        throw nodes.error(tuple.getValueNode(), "empty replacement", "a term on each side of '|'");
      }
      TermStatus status = terms.isEmpty() ? TermStatus.PREFERRED : TermStatus.ADMITTED;
      terms.add(new Term(replacement.strip(), status, sensitive));
    }
    ValePatterns.texts(pattern)
        .orElse(List.of())
        .forEach(text -> terms.add(new Term(text, TermStatus.DEPRECATED, sensitive)));
    return new Concept(
        ids.next(terms.get(0).text()),
        "",
        "",
        "",
        List.of(new LanguageSection(LanguageSection.ENGLISH, terms)),
        List.of(new Property(ValeVocabulary.PATTERN, pattern)));
  }

  public static String render(Termbase termbase, Warnings warnings) {
    return YamlEmitter.block(tree(termbase, true, warnings), 0);
  }

  /** The old style with the changes applied. */
  public static RevisedText revise(SourceText old, Termbase termbase, Warnings warnings)
      throws TermbaseException {
    return YamlRevision.revise(
        new YamlNodes(old),
        tree(termbase, false, warnings),
        termbase,
        nodes -> new ValeSubstitution(nodes, new Notes()).parse(),
        warnings);
  }

  /**
   * A style as a tree.
   *
   * @param isNew whether it needs the keys that Vale asks for, and may have no others; an old one
   *     keeps to its own
   */
  private static Map<String, Object> tree(Termbase termbase, boolean isNew, Warnings warnings) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("extends", "substitution");
    for (Property setting : termbase.properties()) {
      if (isNew && !KEYS.contains(setting.name().toLowerCase(Locale.ROOT))) {
        warnings.add(setting.name(), "cannot be stored in a style");
      } else {
        top.put(setting.name(), setting.details().isEmpty() ? setting.value() : details(setting));
      }
    }
    if (isNew) {
      top.putIfAbsent("message", "Use '%s' instead of '%s'.");
      top.putIfAbsent("level", "warning");
    }
    boolean ignoreCase =
        termbase.concepts().stream()
            .flatMap(concept -> concept.terms().stream())
            .noneMatch(Term::caseSensitive);
    // An old style may say it for each pattern.
    boolean isSaid =
        termbase.concepts().stream()
            .map(ValeVocabulary::pattern)
            .allMatch(ValePatterns::ignoresCase);
    if (isNew || (ignoreCase && !isSaid)) {
      top.putIfAbsent("ignorecase", String.valueOf(ignoreCase));
    }
    boolean ignores = "true".equals(top.get("ignorecase"));
    Map<String, Object> swap = new LinkedHashMap<>();
    for (Concept concept : termbase.concepts()) {
      String key = key(concept, of(concept, TermStatus.DEPRECATED), ignores);
      String value = value(concept);
      if (key.isEmpty() || value.isEmpty()) {
        warnings.add(
            "a concept without a deprecated and another term", "cannot be stored in a style");
      } else if (swap.putIfAbsent(key, value) != null) {
        warnings.add("a second replacement of " + key, "cannot be stored in a style");
      }
      warn(concept, TermbaseFormat.VALE_SUBSTITUTION, warnings);
    }
    top.put("swap", swap);
    return top;
  }

  /** Whether a style can hold any of the concepts. */
  public static boolean holdsAny(Termbase termbase) {
    return termbase.concepts().stream()
        .anyMatch(
            concept ->
                !value(concept).isEmpty()
                    && !key(concept, of(concept, TermStatus.DEPRECATED), true).isEmpty());
  }

  /** The terms to use, the best first. */
  private static String value(Concept concept) {
    return String.join(
        "|",
        ValeVocabulary.texts(
            concept.terms().stream()
                .filter(term -> term.status() != TermStatus.DEPRECATED)
                .sorted((a, b) -> a.status().compareTo(b.status()))
                .toList()));
  }

  private static Object details(Property setting) {
    if (setting.details().stream().allMatch(detail -> detail.name().equals("item"))) {
      return setting.details().stream().map(detail -> (Object) detail.value()).toList();
    }
    Map<String, Object> mapping = new LinkedHashMap<>();
    for (Detail detail : setting.details()) {
      mapping.merge(
          detail.name(),
          detail.value(),
          (before, more) -> {
            List<Object> list =
                new ArrayList<>(before instanceof List<?> known ? known : List.of(before));
            list.add(more);
            return list;
          });
    }
    return mapping;
  }

  /** The old pattern if it still means the same, or else the deprecated terms as alternatives. */
  private static String key(Concept concept, List<Term> gone, boolean ignores) {
    String pattern = ValeVocabulary.pattern(concept);
    List<String> texts = ValePatterns.texts(pattern).orElse(List.of());
    if (!pattern.isEmpty() && texts.equals(ValeVocabulary.texts(gone))) {
      return pattern;
    }
    String joined =
        String.join("|", ValeVocabulary.texts(gone).stream().map(ValePatterns::literal).toList());
    String folded =
        !ignores && !gone.isEmpty() && gone.stream().noneMatch(Term::caseSensitive) ? "(?i)" : "";
    return folded + (gone.size() > 1 ? "(?:" + joined + ")" : joined);
  }

  private static List<Term> of(Concept concept, TermStatus status) {
    return concept.terms().stream().filter(term -> term.status() == status).toList();
  }

  static void warn(Concept concept, TermbaseFormat format, Warnings warnings) {
    warnings.lost("subject", concept.subject(), format);
    warnings.lost("definition", concept.definition(), format);
    warnings.lost("note", concept.note(), format);
    concept.properties().stream()
        .filter(p -> !p.name().equals(ValeVocabulary.PATTERN))
        .forEach(p -> warnings.lost(p.name(), p.value(), format));
    for (LanguageSection section : concept.languages()) {
      if (!section.isEnglish()) {
        warnings.add("language " + section.language(), "cannot be stored in " + format.label());
      }
      warnings.lostFields(section, format);
    }
    for (Term term : concept.terms()) {
      warnings.lostFields(term, format);
      warnings.lost("comment", term.comment(), format);
    }
  }
}
