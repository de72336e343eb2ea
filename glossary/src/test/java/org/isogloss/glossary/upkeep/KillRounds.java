package org.isogloss.glossary.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.glossary.Concept;
import org.isogloss.glossary.LanguageSection;
import org.isogloss.glossary.Term;
import org.isogloss.glossary.TermStatus;
import org.isogloss.glossary.Termbase;
import org.isogloss.glossary.format.TermbaseReader;
import org.isogloss.glossary.format.table.TableOptions;

/**
 * Kills writers of a glossary without warning and examines what they leave behind: in each round
 * one process adds and another merges, both to the same file, until both are killed at random.
 *
 * <p>{@code kill-rounds.sh} runs it for any number of rounds.
 */
final class KillRounds {

  private KillRounds() {}

  /** The arguments are a folder and a number of rounds, or a file, a prefix and add or merge. */
  public static void main(String[] args) throws Exception {
    if (args.length == 3) {
      write(Path.of(args[0]), args[1], args[2].equals("merge"));
      return;
    }
    int kept = run(Path.of(args[0]), Integer.parseInt(args[1]));
    System.out.println(args[1] + " rounds, " + kept + " acknowledged entries, none lost");
  }

  /** A writer: it announces each entry as soon as it is written. */
  private static void write(Path file, String prefix, boolean merge) throws Exception {
    for (int i = 0; true; i++) {
      String text = prefix + "n" + i;
      List<LanguageSection> sections =
          List.of(new LanguageSection("en", List.of(new Term(text, TermStatus.PREFERRED))));
      Termbase one = new Termbase(List.of(new Concept(text, "", "", "", sections, List.of())));
      TermbaseStore.update(
          file,
          TableOptions.DEFAULT,
          old ->
              merge
                  ? TermbaseMerge.of(
                          new Termbase(List.of()), old, one, TermbaseMerge.Preference.NONE)
                      .termbase()
                  : TermbaseEdit.addConcept(old, "", sections));
      System.out.println(text);
      System.out.flush();
    }
  }

  /**
   * Runs rounds.
   *
   * @return the number of entries that writers announced as written
   * @throws IllegalStateException if a file is torn or lacks an entry
   */
  static int run(Path folder, int rounds) throws Exception {
    Random random = new Random(11);
    int kept = 0;
    for (int round = 0; round < rounds; round++) {
      // A new file now and then, so that the files stay small and the rounds quick.
      Path file = folder.resolve("g" + round / 25 + ".yaml");
      if (!Files.exists(file)) {
        Files.writeString(
            file,
            """
            # Kept.
            version: 1
            concepts:
              - id: first # kept too
                terms:
                  - {text: first, status: preferred}
            """);
      }
      Path added = folder.resolve("added.txt");
      Path merged = folder.resolve("merged.txt");
      List<Process> writers =
          List.of(
              start(file, "a" + round, "add", added), start(file, "m" + round, "merge", merged));
      Path awaited = random.nextBoolean() ? added : merged;
      while (said(awaited).isEmpty() && writers.stream().allMatch(Process::isAlive)) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
      if (!writers.stream().allMatch(Process::isAlive)) {
        throw new IllegalStateException("round " + round + ": a writer ended by itself");
      }
      for (Process writer : writers) {
        writer.destroyForcibly().waitFor();
      }
      Set<String> said = new TreeSet<>(said(added));
      said.addAll(said(merged));
      kept += check(file, said, round);
    }
    return kept;
  }

  /** The complete lines that a writer has printed. */
  private static List<String> said(Path file) throws IOException {
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static Process start(Path file, String prefix, String way, Path said) throws IOException {
    Files.writeString(said, "");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(KillRounds.class.getName(), file.toString(), prefix, way));
    return new ProcessBuilder(command)
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int check(Path file, Set<String> said, int round) throws Exception {
    Termbase termbase = TermbaseReader.read(file);
    Set<String> ids = termbase.concepts().stream().map(Concept::id).collect(Collectors.toSet());
    Set<String> lost = new TreeSet<>(said);
    lost.removeAll(ids);
    String text = Files.readString(file);
    if (!lost.isEmpty() || !text.startsWith("# Kept.\n") || !text.contains("first # kept too")) {
      throw new IllegalStateException("round " + round + ": lost " + lost + " of " + said);
    }
    try (Stream<Path> left = Files.list(file.getParent())) {
      long parts =
          left.map(path -> path.getFileName().toString())
              .filter(name -> name.startsWith("." + file.getFileName()) && name.endsWith(".part"))
              .count();
      if (parts > 2) {
        throw new IllegalStateException("round " + round + ": " + parts + " leftovers");
      }
    }
    return said.size();
  }
}
