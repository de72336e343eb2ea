package org.isogloss.rules.languagetool.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import org.isogloss.core.data.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Languages;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.ChunkTaggedToken;

class PennChunkerTest {

  @Test
  void findsWhatTheModelsOwnSearchFinds() throws IOException {
    ChunkerModel model = ModelFile.load("en-chunker.bin", ChunkerModel::new);
    List<String> sentences = sentences();
    assertThat(sentences).hasSizeGreaterThan(100);
    for (String sentence : sentences) {
      String[] words = Models.split(sentence);
      String[] tags = Models.tag(words);

      assertThat(Models.chunk(words, tags))
          .containsExactly(new ChunkerME(model).chunk(words, tags));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "the/B-NP old/I-NP bell/I-NP rings/B-VP, B-NP-singular I-NP-singular E-NP-singular B-VP",
    "two/B-NP bells/I-NP ring/B-VP, B-NP-plural E-NP-plural B-VP",
    "bells/B-NP and/O fog/B-NP, B-NP-plural+E-NP-plural O B-NP-singular+E-NP-singular",
    "the/B-NP bells/I-NP keeper/I-NP waits/B-VP, B-NP-singular I-NP-singular E-NP-singular B-VP",
    "the/B-NP bell/I-NP bells/B-NP, B-NP-plural E-NP-plural B-NP-plural+E-NP-plural",
    "bell/I-NP rings/B-VP, I-NP B-VP",
  })
  void tellsTheNumberOfPhrases(String words, String tags) {
    List<ChunkTaggedToken> tokens = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      String tag = parts[0].equals("bells") ? "NNS" : "NN";
      AnalyzedTokenReadings readings =
          new AnalyzedTokenReadings(new AnalyzedToken(parts[0], tag, parts[0]), 0);
      tokens.add(new ChunkTaggedToken(parts[0], List.of(new ChunkTag(parts[1])), readings));
    }

    assertThat(PhraseNumber.tell(tokens))
        .extracting(
            token ->
                token.getChunkTags().stream()
                    .map(ChunkTag::getChunkTag)
                    .collect(Collectors.joining("+")))
        .containsExactly(tags.split(" ", -1));
  }

  @Test
  void tagsTheWordsOfASentence() throws IOException {
    assertThat(tags("The keeper heard the ships in the fog."))
        .containsExactly(
            "The B-NP-singular",
            "keeper E-NP-singular",
            "heard B-VP",
            "the B-NP-plural",
            "ships E-NP-plural",
            "in B-PP",
            "the B-NP-singular",
            "fog E-NP-singular",
            ". O");
  }

  @Test
  void leavesAloneWhatIsSplitOtherwise() throws IOException {
    // Three words for LanguageTool's own tagger, one for the model.
    assertThat(tags("The bell/horn sounds.")).contains("The B-NP-singular", "bell", "/", "horn");
    assertThat(tags("A \uFEFFlamp burns.")).contains("\uFEFF I-NP-plural", ". O");
    assertThat(tags("")).isEmpty();
  }

  /** The words of a sentence, each with its tags. */
  private static List<String> tags(String sentence) throws IOException {
    var language = Languages.getLanguageForShortCode("en-US");
    List<AnalyzedTokenReadings> words =
        language.getTagger().tag(language.getWordTokenizer().tokenize(sentence));
    new PennChunker().addChunkTags(words);
    List<String> tags = new ArrayList<>();
    for (AnalyzedTokenReadings word : words) {
      if (!word.getToken().isBlank()) {
        StringBuilder line = new StringBuilder(word.getToken());
        word.getChunkTags().forEach(tag -> line.append(' ').append(tag.getChunkTag()));
        tags.add(line.toString());
      }
    }
    return tags;
  }

  private static List<String> sentences() throws IOException {
    try (InputStream in =
        PennChunkerTest.class.getResourceAsStream("/org/isogloss/rules/languagetool/faulty.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .flatMap(line -> Stream.of(line.split("(?<=[.?!]) ", -1)))
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
