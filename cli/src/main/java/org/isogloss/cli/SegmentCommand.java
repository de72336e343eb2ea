package org.isogloss.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.isogloss.core.document.Document;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how files were read: one sentence a line. */
@Command(
    name = "segment",
    description = "Shows how files were read: one sentence a line with its place and zone.",
    mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Option(names = "--format", description = "text or json (default: text)", defaultValue = "text")
  private Format format;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "files, folders, or - for standard input")
  private List<String> paths;

  @Override
  public Integer call() {
    ManuscriptFiles files = ManuscriptFiles.read(paths);
    Segmenter segmenter = new Segmenter();
    ObjectNode root = new ObjectMapper().createObjectNode();
    ArrayNode documents = root.putArray("documents");
    PrintWriter out = spec.commandLine().getOut();
    for (Document document : files.documents()) {
      ObjectNode node = documents.addObject().put("path", document.id().path());
      ArrayNode sentences = node.putArray("sentences");
      for (Sentence sentence : segmenter.segment(document)) {
        String text = sentence.span().in(document.prose());
        String zone = sentence.block().zone().label();
        sentences
            .addObject()
            .put("text", text)
            .put("zone", zone)
            .set("location", JsonReporter.location(document.location(sentence.span())));
        if (format == Format.TEXT) {
          out.printf("%s [%s] %s%n", document.location(sentence.span()), zone, text);
        }
      }
    }
    if (format == Format.JSON) {
      out.print(JsonReporter.render(root));
    }
    out.flush();
    files.failures().forEach(f -> spec.commandLine().getErr().println(f));
    return files.failures().isEmpty() ? ExitCode.CLEAN.code : ExitCode.USAGE.code;
  }
}
