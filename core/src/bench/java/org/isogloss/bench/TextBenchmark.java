package org.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.DocumentId;
import org.isogloss.core.document.markdown.MarkdownReader;
import org.isogloss.core.document.ReadException;
import org.isogloss.core.document.Span;
import org.isogloss.core.segment.Segmenter;
import org.isogloss.core.segment.Sentence;
import org.isogloss.core.text.AnalyzedDocument;
import org.isogloss.core.text.TaggedSentence;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many words per second one thread reads, splits into sentences and tags. Each run starts with empty caches, like the program.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {

  /** The Markdown files of the folder that the property {@code bench.folder} names, in memory. */
  @State(Scope.Thread)
  public static class Manuscript {

    private final List<byte[]> files = new ArrayList<>();
    private List<Document> documents;
    private List<List<Sentence>> sentences;
    private long words;

    /** Reads the files; a word is a token that begins with a letter or a digit. */
    @Setup
    public void load() throws IOException, ReadException {
      String folder = System.getProperty("bench.folder");
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        for (Path path : paths.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
          files.add(Files.readAllBytes(path));
        }
      }
      if (files.isEmpty()) {
        throw new IOException("no .md files in " + folder);
      }
      documents = documents();
      sentences = sentences(documents);
      for (int i = 0; i < documents.size(); i++) {
        String prose = documents.get(i).prose();
        for (Sentence sentence : sentences.get(i)) {
          for (Span token : sentence.tokens()) {
            words += Character.isLetterOrDigit(prose.codePointAt(token.start())) ? 1 : 0;
          }
        }
      }
    }

    private List<Document> documents() throws ReadException {
      List<Document> read = new ArrayList<>();
      for (byte[] file : files) {
        read.add(new MarkdownReader().read(new DocumentId("file" + read.size() + ".md"), file));
      }
      return read;
    }

    private static List<List<Sentence>> sentences(List<Document> documents) {
      Segmenter segmenter = new Segmenter();
      return documents.stream().map(segmenter::segment).toList();
    }
  }

  /** The number of words processed; JMH shows it per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Count {
    /** Since the iteration began. */
    public long words;
  }

  /** From bytes to sentences and tokens. */
  @Benchmark
  public List<List<Sentence>> readAndSegment(Manuscript manuscript, Count count)
      throws ReadException {
    count.words += manuscript.words;
    return Manuscript.sentences(manuscript.documents());
  }

  /** From documents to sentences and tokens. */
  @Benchmark
  public List<List<Sentence>> segment(Manuscript manuscript, Count count) {
    count.words += manuscript.words;
    return Manuscript.sentences(manuscript.documents);
  }

  /** From tokens to tags and lemmas. */
  @Benchmark
  public List<List<TaggedSentence>> tag(Manuscript manuscript, Count count) {
    count.words += manuscript.words;
    List<List<TaggedSentence>> tagged = new ArrayList<>();
    for (int i = 0; i < manuscript.documents.size(); i++) {
      tagged.add(
          new AnalyzedDocument(manuscript.documents.get(i), manuscript.sentences.get(i)).tagged());
    }
    return tagged;
  }
}
