package org.isogloss.glossary.format.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.CaseRule;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.WordClass;
import org.isogloss.glossary.format.source.TermValues;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The ways in which a termbase in YAML may say the same: a term as a bare text or with its fields,
 * the terms of a language with or without a mapping around them, English beside the other languages
 * or above them, a value that is understood written out, a status by another name. Those of the old
 * file are kept, with the comments on them.
 */
final class YamlLayout {

  private static final String LANGUAGES = "languages";
  private static final String STATUS = "status";
  private static final String TERMS = "terms";
  private static final String TEXT = "text";

  private YamlLayout() {}

  /** A value of {@link YamlTree} as an old node says it; a node stands for what does not change. */
  static Object fitted(Node node, Object wanted) {
    if (node instanceof ScalarNode scalar) {
      return wanted instanceof Map<?, ?> map && isBare(map, text(scalar)) ? text(scalar) : wanted;
    }
    if (!(node instanceof MappingNode mapping)) {
      return wanted;
    }
    Map<String, Node> old = fields(mapping);
    if (wanted instanceof String text) {
      return withUnchanged(old, bare(text));
    }
    if (wanted instanceof List<?> terms) {
      return withUnchanged(old, Map.of(TERMS, terms));
    }
    return wanted instanceof Map<?, ?> map
        ? withUnchanged(old, withEnglishAmongLanguages(old, map))
        : wanted;
  }

  /** The value of a scalar; empty if it has none. */
  static String text(ScalarNode scalar) {
    return Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue();
  }

  private static Map<String, Node> fields(MappingNode mapping) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        fields.put(key.getValue(), tuple.getValueNode());
      }
    }
    return fields;
  }

  /** The fields of a term that is written as a bare text. */
  private static Map<String, Object> bare(String text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(TEXT, text);
    fields.put(STATUS, TermStatus.PREFERRED.label());
    return fields;
  }

  private static boolean isBare(Map<?, ?> map, String text) {
    return map.equals(bare(text));
  }

  /** The fields of a concept, with the English terms where the old file has them. */
  private static Map<?, ?> withEnglishAmongLanguages(Map<String, Node> old, Map<?, ?> wanted) {
    if (!wanted.containsKey(TERMS)
        || old.containsKey(TERMS)
        || !(old.get(LANGUAGES) instanceof MappingNode languages)
        || !fields(languages).containsKey(LanguageSection.ENGLISH)) {
      return wanted;
    }
    Map<Object, Object> among = new LinkedHashMap<>();
    among.put(LanguageSection.ENGLISH, wanted.get(TERMS));
    if (wanted.get(LANGUAGES) instanceof Map<?, ?> others) {
      among.putAll(others);
    }
    Map<Object, Object> fields = new LinkedHashMap<>(wanted);
    fields.remove(TERMS);
    fields.put(LANGUAGES, among);
    return fields;
  }

  private static Map<?, ?> withUnchanged(Map<String, Node> old, Map<?, ?> wanted) {
    Map<Object, Object> fields = new LinkedHashMap<>(wanted);
    old.forEach(
        (key, node) -> {
          if (wanted.containsKey(key) ? isSame(key, node, wanted.get(key)) : isNothing(key, node)) {
            fields.put(key, node);
          }
        });
    return fields;
  }

  /** Whether a value is the same by another name, as {@code forbidden} is {@code deprecated}. */
  private static boolean isSame(String key, Node node, Object wanted) {
    if (!(node instanceof ScalarNode scalar)) {
      return false;
    }
    String value = text(scalar).strip();
    return switch (key) {
      case STATUS -> TermValues.status(value).map(TermStatus::label).equals(Optional.of(wanted));
      case "part-of-speech" ->
          TermValues.partOfSpeech(value).map(WordClass::label).equals(Optional.of(wanted));
      case "exact-form" -> value.equalsIgnoreCase(String.valueOf(wanted));
      default -> false;
    };
  }

  /** Whether a field says what is understood without it. */
  private static boolean isNothing(String key, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return node instanceof CollectionNode<?> collection && collection.getValue().isEmpty();
    }
    String value = text(scalar).strip();
    return value.isEmpty()
        || (key.equals("case") && value.equals(CaseRule.ANY.label()))
        || isSame(key, node, key.equals("exact-form") ? "false" : WordClass.UNSPECIFIED.label());
  }
}
