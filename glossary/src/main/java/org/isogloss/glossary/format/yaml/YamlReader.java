package org.isogloss.glossary.format.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Property;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.TermbaseException;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.SourceText;
import org.isogloss.glossary.format.source.TermValues;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The YAML layout of a termbase, read from nodes so that every error has a place. */
public final class YamlReader {

  private static final List<String> CONCEPT =
      List.of("id", "subject", "definition", "note", "terms", "languages", "properties");
  private static final List<String> SECTION = List.of("definition", "note", "terms", "properties");
  private static final List<String> TERM =
      List.of(
          "text",
          "status",
          "part-of-speech",
          "case",
          "exact-form",
          "source",
          "comment",
          "except",
          "properties");

  private final YamlNodes nodes;

  public YamlReader(SourceText source) {
    this(new YamlNodes(source));
  }

  public YamlReader(YamlNodes nodes) {
    this.nodes = nodes;
  }

  public Termbase parse() throws TermbaseException {
    Node root = nodes.compose();
    Map<String, Node> top =
        nodes.mapping(root, "the termbase", List.of("version", "concepts", "properties"));
    Node version = nodes.required(top, root, "version", "the termbase");
    if (!nodes.scalar(version, "version").equals("1")) {
      throw nodes.error(version, "unknown version '" + nodes.scalar(version, "version") + "'", "1");
    }
    List<Concept> concepts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Node list = nodes.required(top, root, "concepts", "the termbase");
    for (Node node : nodes.sequence(list, "concepts")) {
      concepts.add(concept(node, ids));
    }
    return new Termbase(concepts, properties(top));
  }

  private Concept concept(Node node, Set<String> ids) throws TermbaseException {
    Map<String, Node> fields = nodes.mapping(node, "a concept", CONCEPT);
    Node idNode = nodes.required(fields, node, "id", "the concept");
    String id = nodes.filled(idNode, "id");
    if (!ids.add(id)) {
      throw nodes.error(idNode, "duplicate id '" + id + "'", "a unique id for each concept");
    }
    return new Concept(
        id,
        nodes.optional(fields, "subject"),
        nodes.optional(fields, "definition"),
        nodes.optional(fields, "note"),
        languages(node, fields, id),
        properties(fields));
  }

  private List<LanguageSection> languages(Node node, Map<String, Node> fields, String id)
      throws TermbaseException {
    List<LanguageSection> sections = new ArrayList<>();
    if (fields.get("languages") == null) {
      nodes.required(fields, node, "terms", "concept '" + id + "'");
    }
    if (fields.get("terms") != null) {
      sections.add(new LanguageSection(LanguageSection.ENGLISH, terms(fields.get("terms"), id)));
    }
    if (fields.get("languages") != null) {
      if (!(fields.get("languages") instanceof MappingNode mapping)) {
        throw nodes.error(fields.get("languages"), "languages is not a mapping", "language tags");
      }
      for (NodeTuple tuple : mapping.getValue()) {
        sections.add(section(tuple, id, sections));
      }
    }
    if (sections.isEmpty()) {
      throw nodes.error(node, "concept '" + id + "' has no terms", "at least one term");
    }
    return sections;
  }

  private LanguageSection section(NodeTuple tuple, String id, List<LanguageSection> before)
      throws TermbaseException {
    String tag = nodes.filled(tuple.getKeyNode(), "language");
    if (!LanguageSection.isTag(tag)) {
      throw nodes.error(
          tuple.getKeyNode(), "unknown language '" + tag + "'", "a tag such as en or zh-Hans");
    }
    if (before.stream().anyMatch(section -> section.language().equalsIgnoreCase(tag))) {
      throw nodes.error(tuple.getKeyNode(), "duplicate language '" + tag + "'", "each once");
    }
    if (!(tuple.getValueNode() instanceof MappingNode)) {
      return new LanguageSection(tag, terms(tuple.getValueNode(), id));
    }
    Map<String, Node> fields = nodes.mapping(tuple.getValueNode(), "a language", SECTION);
    Node list = nodes.required(fields, tuple.getValueNode(), "terms", "language '" + tag + "'");
    return new LanguageSection(
        tag,
        nodes.optional(fields, "definition"),
        nodes.optional(fields, "note"),
        terms(list, id),
        properties(fields));
  }

  private List<Term> terms(Node list, String id) throws TermbaseException {
    List<Term> terms = new ArrayList<>();
    for (Node node : nodes.sequence(list, "terms")) {
      terms.add(
          node instanceof ScalarNode
              ? new Term(nodes.filledRaw(node, "text"), TermStatus.PREFERRED)
              : term(node));
    }
    if (terms.isEmpty()) {
      throw nodes.error(list, "concept '" + id + "' has no terms", "at least one term");
    }
    return terms;
  }

  private Term term(Node node) throws TermbaseException {
    Map<String, Node> fields = nodes.mapping(node, "a term", TERM);
    String text = nodes.filledRaw(nodes.required(fields, node, "text", "the term"), "text");
    Node status = nodes.required(fields, node, "status", "the term");
    List<String> except = new ArrayList<>();
    if (fields.get("except") != null) {
      for (Node phrase : nodes.sequence(fields.get("except"), "except")) {
        except.add(nodes.filled(phrase, "phrase"));
      }
    }
    return new Term(
        text,
        status(status),
        partOfSpeech(fields.get("part-of-speech")),
        fields.get("case") == null
            ? CaseRule.ANY
            : nodes.label(fields.get("case"), "case", CaseRule.values(), CaseRule::label),
        isTrue(fields.get("exact-form")),
        nodes.optional(fields, "source"),
        nodes.optional(fields, "comment"),
        except,
        properties(fields));
  }

  private TermStatus status(Node node) throws TermbaseException {
    Optional<TermStatus> known = TermValues.status(nodes.scalar(node, "status"));
    return known.isPresent()
        ? known.get()
        : nodes.label(node, "status", TermStatus.values(), TermStatus::label);
  }

  private WordClass partOfSpeech(Node node) throws TermbaseException {
    if (node == null) {
      return WordClass.UNSPECIFIED;
    }
    Optional<WordClass> known = TermValues.partOfSpeech(nodes.scalar(node, "part-of-speech"));
    return known.isPresent()
        ? known.get()
        : nodes.label(node, "part-of-speech", WordClass.values(), WordClass::label);
  }

  private boolean isTrue(Node node) throws TermbaseException {
    if (node == null) {
      return false;
    }
    String value = nodes.scalar(node, "exact-form").toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      throw nodes.error(node, "unknown exact-form '" + value + "'", "true or false");
    }
    return value.equals("true");
  }

  private List<Property> properties(Map<String, Node> fields) throws TermbaseException {
    Node list = fields.get("properties");
    return list == null ? List.of() : PropertyNodes.read(nodes, list);
  }
}
