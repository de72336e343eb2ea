package org.isogloss.rules.style.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.Inline;
import org.isogloss.core.document.Place;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.Zone;
import org.isogloss.core.rule.Confidence;
import org.isogloss.core.rule.Grounds;
import org.isogloss.core.rule.Hit;
import org.isogloss.rules.style.StyleBlock;
import org.isogloss.rules.style.StyleDocument;

/** Finds names in running text that are set in code nearly everywhere else. */
final class UnsetNames {

  /** How often a name must be set in code. */
  private static final int FEWEST_IN_CODE = 3;

  /** How many places in code must be there for each other one. */
  private static final int LEAST_RATIO = 3;

  /** More are only counted. */
  private static final int MOST_NAMED = 5;

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./@#-])[\\p{L}_][\\p{L}\\p{N}_]*+(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*+)*+");

  private UnsetNames() {}

  /** One hit for the manuscript. */
  static List<Hit> find(List<StyleDocument> documents) {
    Map<String, Integer> inCode = new HashMap<>();
    for (StyleDocument document : documents) {
      for (CodeNames.CodeName code : CodeNames.of(document)) {
        code.names().forEach(name -> inCode.merge(name, 1, Integer::sum));
      }
    }
    inCode
        .entrySet()
        .removeIf(
            code -> code.getValue() < FEWEST_IN_CODE || !CodeNames.isUnmistakable(code.getKey()));
    Map<String, List<Place>> unset = new LinkedHashMap<>();
    if (!inCode.isEmpty()) {
      documents.forEach(document -> read(document, inCode, unset));
    }
    unset
        .entrySet()
        .removeIf(name -> inCode.get(name.getKey()) < LEAST_RATIO * name.getValue().size());
    return unset.isEmpty() ? List.of() : List.of(hit(unset, inCode));
  }

  private static void read(
      StyleDocument document, Map<String, Integer> inCode, Map<String, List<Place>> unset) {
    for (StyleBlock block : document.blocks()) {
      if (block.zone() == Zone.BODY || block.zone() == Zone.LIST_ITEM) {
        BitSet marked = null;
        Matcher matcher = WORD.matcher(block.text());
        while (matcher.find()) {
          if (!inCode.containsKey(matcher.group())) {
            continue;
          }
          marked = marked == null ? marked(document.document(), block.block().span()) : marked;
          if (!marked.get(matcher.start())) {
            Span span = block.span(matcher.start(), matcher.end());
            unset
                .computeIfAbsent(matcher.group(), name -> new ArrayList<>())
                .add(document.analyzed().place(span));
          }
        }
      }
    }
  }

  /** What is set off in another way: in italics or in quotation marks. */
  private static BitSet marked(Document document, Span block) {
    BitSet marked = new BitSet();
    for (Inline inline : document.inlines(block)) {
      if (inline.kind() == Inline.Kind.EMPHASIS || inline.kind() == Inline.Kind.QUOTATION) {
        marked.set(inline.span().start() - block.start(), inline.span().end() - block.start());
      }
    }
    return marked;
  }

  private static Hit hit(Map<String, List<Place>> unset, Map<String, Integer> inCode) {
    List<Grounds.Occurrence<Place>> places = new ArrayList<>();
    List<Grounds.Form> forms = new ArrayList<>();
    unset.forEach(
        (name, where) -> {
          forms.add(new Grounds.Form(name, where.size()));
          where.forEach(place -> places.add(new Grounds.Occurrence<>(place, name)));
        });
    return Hit.at(places.get(0).place(), message(unset, inCode))
        .with(Grounds.ofConcept(forms, places, List.of()).separate())
        .with(Confidence.MEDIUM);
  }

  private static String message(Map<String, List<Place>> unset, Map<String, Integer> inCode) {
    List<String> names = unset.keySet().stream().map(name -> "“" + name + "”").toList();
    if (names.size() == 1) {
      String name = unset.keySet().iterator().next();
      int count = inCode.get(name);
      return "“%s” is set in code in %d other places; set it in code here too."
          .formatted(name, count);
    }
    String listed =
        names.size() <= MOST_NAMED
            ? String.join(", ", names.subList(0, names.size() - 1))
                + " and "
                + names.get(names.size() - 1)
            : String.join(", ", names.subList(0, MOST_NAMED - 1))
                + " and %d other names".formatted(names.size() - MOST_NAMED + 1);
    return listed + " are set in code elsewhere; set them in code here too.";
  }
}
