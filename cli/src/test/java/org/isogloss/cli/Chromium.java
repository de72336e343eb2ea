package org.isogloss.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's Chromium without a window, driven by the DevTools protocol; it needs no driver. */
final class Chromium implements AutoCloseable {

  private static final int SECONDS = 30;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final String session;
  private int asked;

  private Chromium(Process process, Path profile) throws IOException, InterruptedException {
    this.process = process;
    List<String> port = port(profile);
    URI address = URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1));
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, listener()).join();
    String tab =
        ask("", "Target.createTarget", Map.of("url", "about:blank")).at("/targetId").asText();
    this.session =
        ask("", "Target.attachToTarget", Map.of("targetId", tab, "flatten", true))
            .at("/sessionId")
            .asText();
  }

  /** Starts it; a test is skipped where it is not installed. */
  static Chromium start(Path profile) throws IOException, InterruptedException {
    String program =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .map(folder -> Path.of(folder, "chromium"))
            .filter(Files::isExecutable)
            .findFirst()
            .map(Path::toString)
            .orElse("");
    assumeTrue(
        !program.isEmpty(),
        "skipped: chromium is not installed (Debian: apt-get install chromium)");
    Process process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, profile);
  }

  /** The port and the path at which it listens, which it writes down when it is ready. */
  private static List<String> port(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < SECONDS * 20; i++) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return lines;
      }
      Thread.sleep(50);
    }
    throw new IOException("chromium did not start in " + SECONDS + " seconds");
  }

  private WebSocket.Listener listener() {
    return new WebSocket.Listener() {
      private final StringBuilder message = new StringBuilder();

      @Override
      public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
          answers.add(message.toString());
          message.setLength(0);
        }
        from.request(1);
        return null;
      }
    };
  }

  private JsonNode ask(String where, String method, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    Map<String, Object> question =
        new TreeMap<>(Map.of("id", ++asked, "method", method, "params", parameters));
    if (!where.isEmpty()) {
      question.put("sessionId", where);
    }
    socket.sendText(JSON.writeValueAsString(question), true).join();
    while (true) {
      String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + method);
      }
      JsonNode read = JSON.readTree(answer);
      if (read.path("id").asInt() == asked) {
        return read.path("result");
      }
    }
  }

  /** Opens a file; downloads go into a folder. */
  void open(Path page, Path downloads) throws IOException, InterruptedException {
    ask(
        "",
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    ask(session, "Page.navigate", Map.of("url", page.toUri().toString()));
    for (int i = 0; i < SECONDS * 20; i++) {
      if (run("document.documentElement?.dataset.ready === ''").asBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IOException("the page did not become ready: " + page);
  }

  /** The value of a JavaScript expression. */
  JsonNode run(String expression) throws IOException, InterruptedException {
    JsonNode result =
        ask(
            session,
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.at("/result/value");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
  }
}
