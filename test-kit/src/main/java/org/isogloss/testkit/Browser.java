package org.isogloss.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium that is installed, without a window; it downloads nothing for itself. As an
 * extension, it runs during all tests of a class, which are skipped if there is none; after each
 * test, it requires that the pages requested only files and that the console is empty.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]*)\"");

  /** How long a page may take to react, in nanoseconds. */
  private static final long PATIENCE = 20_000_000_000L;

  /** How long between two looks at a page, in milliseconds. */
  private static final long PAUSE = 10;

  private ChromeDriver driver;
  private Path profile;

  @Override
  public void beforeAll(ExtensionContext tests) throws IOException {
    Optional<Path> chromium = found("chromium", "google-chrome", "chrome");
    Optional<Path> service = found("chromedriver");
    assumeTrue(
        chromium.isPresent() && service.isPresent(),
        "skipped: needs chromium and chromedriver (apt-get install chromium chromium-driver)");
    profile = Files.createTempDirectory("isogloss-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService started =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(service.orElseThrow().toFile())
            .build();
    driver = new ChromeDriver(started, options);
    atEachStart("localStorage.clear()");
    // What the browser's own first page requests is not asked.
    driver.get("about:blank");
    console();
    requests();
  }

  @Override
  public void afterEach(ExtensionContext test) {
    assertThat(console()).isEmpty();
    assertThat(requests()).allMatch(url -> url.matches("(file:///|data:,|blob:|about:).*"));
  }

  @Override
  public void afterAll(ExtensionContext tests) throws Exception {
    if (driver == null) {
      return;
    }
    // Processes of a browser may write into its profile a little longer than it runs.
    List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
    driver.quit();
    for (ProcessHandle process : processes) {
      process.onExit().get(PATIENCE, TimeUnit.NANOSECONDS);
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Optional<Path> found(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What drives it, for what has no method here. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Runs a script before those of each page, and returns what identifies it. */
  private String atEachStart(String script) {
    Map<String, Object> added =
        driver.executeCdpCommand(
            "Page.addScriptToEvaluateOnNewDocument",
            Map.of("source", "if (location.protocol === 'file:') {" + script + "}"));
    return (String) added.get("identifier");
  }

  /**
   * Opens a file as on the first visit, and waits until its script has run and it is painted.
   *
   * @param hash where in the page, with the {@code #}; may be empty
   */
  public void open(Path file, String hash) {
    driver.get("about:blank");
    driver.get(file.toUri() + hash);
    // Keys pressed before a page is painted are lost.
    await(
        "return document.documentElement.dataset.ready === ''"
            + " && performance.getEntriesByType('paint').length > 0");
  }

  /** What the open page has kept, as lines of a script that keeps the same again. */
  public String kept() {
    return text(
        """
        return Object.entries(localStorage)
          .map(([name, value]) => `localStorage.setItem(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
          .join("")
        """);
  }

  /**
   * Opens a file in a browser that has kept something. What a page keeps reaches the page of
   * another process late or never, so no test can rely on that.
   *
   * @param hash where in the page, with the {@code #}; may be empty
   * @param kept what {@link #kept} returned for another page
   */
  public void open(Path file, String hash, String kept) {
    String script = atEachStart(kept);
    open(file, hash);
    driver.executeCdpCommand(
        "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  /** Opens a file on a screen of a desktop in a light scheme. */
  public void visit(Path file) {
    screen(1280, 900, "light");
    open(file, "");
    console();
    requests();
  }

  /** Waits until a script returns true. */
  public void await(String script) {
    await(() -> Boolean.TRUE.equals(run(script)), "never true: " + script);
  }

  /** Waits until a file has been downloaded, and returns it. */
  public Path awaitFile(Path file) {
    // An empty file keeps the name until the download, in a file of its own, is complete.
    await(() -> file.toFile().length() > 0, "never downloaded: " + file);
    return file;
  }

  private static void await(BooleanSupplier condition, String failure) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(failure);
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the test was interrupted", e);
      }
    }
  }

  /**
   * What a script returns, or what the promise that it returns becomes.
   *
   * @param arguments the {@code arguments} of the script
   */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The text that a script returns. */
  public String text(String script) {
    return String.valueOf(run(script));
  }

  /** The number that a script returns. */
  public double number(String script) {
    return ((Number) run(script)).doubleValue();
  }

  /** What the console has shown since the last call. */
  public List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** The addresses that have been requested since the last call. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .map(URL::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .distinct()
        .toList();
  }

  /** Shows pages as on a screen of this width, in a scheme of colors. */
  public void screen(int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Downloads go into a folder. */
  public void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }
}
