package org.isogloss.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each module and package may know of the others (docs/adr/0001). */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.isogloss");

  /** The folder of a module and the one package prefix that it owns. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "core", "org.isogloss.core",
          "glossary", "org.isogloss.glossary",
          "rules", "org.isogloss.rules",
          "engine", "org.isogloss.engine",
          "report", "org.isogloss.report",
          "cli", "org.isogloss.cli",
          "test-kit", "org.isogloss.testkit");

  private static final Pattern MODULE = Pattern.compile("/([\\w-]+)/target/");

  @Test
  void everyModuleIsSeen() {
    Set<String> modules = CLASSES.stream().map(WallsTest::module).collect(Collectors.toSet());

    assertThat(CLASSES.size()).isGreaterThan(60);
    assertThat(modules).contains("core", "glossary", "rules", "engine", "report", "cli");
    assertThat(PREFIXES.keySet()).containsAll(modules);
  }

  @Test
  void aModuleKeepsToItsPackagePrefix() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      if (!(one.getPackageName() + ".").startsWith(PREFIXES.get(module(one)) + ".")) {
        strays.add(module(one) + ": " + one.getName());
      }
    }

    assertThat(strays).isEmpty();
  }

  @Test
  void arrowsBetweenModulesGoDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy("org.isogloss.core..")
        .layer("glossary")
        .definedBy("org.isogloss.glossary..")
        .layer("rules")
        .definedBy("org.isogloss.rules..")
        .layer("engine")
        .definedBy("org.isogloss.engine..")
        .layer("report")
        .definedBy("org.isogloss.report..")
        .layer("cli")
        .definedBy("org.isogloss.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("report", "cli")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("engine", "report", "cli")
        .whereLayer("glossary")
        .mayOnlyBeAccessedByLayers("rules", "engine", "report", "cli")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.isogloss.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aLibraryIsKnownWhereItIsWrappedAlone() {
    keepIn("org.languagetool..", "org.isogloss.rules.languagetool..");
    keepIn(
        "opennlp..",
        "org.isogloss.core.segment..",
        "org.isogloss.core.text..",
        "org.isogloss.rules.languagetool.chunk..");
    keepIn("com.ibm.icu..", "org.isogloss.core.text..");
    keepIn("picocli..", "org.isogloss.cli..");
    keepIn("org.eclipse.jgit..", "org.isogloss.engine.change..", "org.isogloss.engine.input..");
  }

  @Test
  void noPackageIsADrawerForAnything() {
    for (String drawer : List.of("util", "utils", "common", "helper", "helpers", "manager")) {
      noClasses().should().resideInAPackage(".." + drawer + "..").check(CLASSES);
    }
  }

  /** Packages that hold more than others; docs/adr/0001 says why. */
  private static final Set<String> LARGE =
      Set.of("org.isogloss.cli", "org.isogloss.engine.settings", "org.isogloss.glossary.match");

  @Test
  void noOtherPackageHoldsMoreThan25Classes() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    Set<String> larger = new TreeSet<>();
    sizes.forEach(
        (name, count) -> {
          if (count > 25 && !LARGE.contains(name)) {
            larger.add(name + ": " + count);
          }
        });

    assertThat(sizes).containsKeys("org.isogloss.core.lint", "org.isogloss.engine");
    assertThat(larger).isEmpty();
  }

  @Test
  void onlyTheCommandLineTalksToTheTerminalOrEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.isogloss.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  private static void keepIn(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  private static String module(JavaClass one) {
    String uri = one.getSource().orElseThrow().getUri().toString();
    Matcher matcher = MODULE.matcher(uri);
    assertThat(matcher.find()).as("a module's target folder in %s", uri).isTrue();
    return matcher.group(1);
  }
}
