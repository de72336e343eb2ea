package org.isogloss.fuzz;

import static org.isogloss.fuzz.Require.require;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.core.document.Block;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.core.rule.Remark;
import org.isogloss.core.rule.RuleInfo;
import org.isogloss.core.rule.RuleParts;
import org.isogloss.core.rule.Severity;
import org.isogloss.core.rule.SuppressionAudit;
import org.isogloss.core.suppress.RuleNames;
import org.isogloss.core.suppress.Suppressions;

/** Suppression comments: any comment in any format, and any place in the text. */
class SuppressionFuzzTest {

  private static final RuleNames RULES =
      new RuleNames(
          Stream.of("languagetool", "term-casing", "term-variants", "suppression-unused")
              .map(id -> new RuleInfo(id, "A rule", Severity.INFO, "Finds something."))
              .map(rule -> rule.having(RuleParts.of("EN_A", "EN_B*")))
              .toList());

  private static final DocumentFormat[] FORMATS = {
    DocumentFormat.MARKDOWN, DocumentFormat.HTML, DocumentFormat.LATEX, DocumentFormat.ASCIIDOC
  };

  @FuzzTest
  @DictionaryFile(resourcePath = "suppression.dict")
  void comments(FuzzedDataProvider data) throws Exception {
    DocumentFormat format = data.pickValue(FORMATS);
    byte[] bytes = data.consumeRemainingAsString().getBytes(StandardCharsets.UTF_8);
    Trial.of(bytes.length, () -> require(of(format, bytes).equals(of(format, bytes)), "the same"));
  }

  private static String of(DocumentFormat format, byte[] bytes) {
    Document document;
    try {
      document = format.reader().read(new DocumentId("a"), bytes);
    } catch (ReadException e) {
      return e.getMessage();
    }
    Suppressions suppressions = new Suppressions(document, RULES);
    List<String> told = new ArrayList<>();
    for (Block block : document.blocks()) {
      Span place = document.toSource(block.span());
      for (String rule : List.of("languagetool/EN_A", "term-variants", "a")) {
        told.add(rule + place + suppressions.suppress(rule, place));
      }
    }
    SuppressionAudit audit = suppressions.audit(name -> true);
    for (List<Remark> remarks : List.of(audit.malformed(), audit.unused())) {
      for (Remark remark : remarks) {
        require(remark.comment().end() <= document.source().text().length(), "remark %s", remark);
        told.add(document.sourceLocation(remark.comment()) + remark.message());
      }
    }
    return told.toString();
  }
}
