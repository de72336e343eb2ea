package org.isogloss.rules.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * No LanguageTool rule needs a library that we exclude, on any text: every class that the code of
 * the rules, their superclasses and their filters refers to can be loaded.
 */
class LanguageToolClassesTest {

  /** Annotations that are not retained after compilation. */
  private static final Set<String> ANNOTATIONS =
      Set.of("org.jetbrains.annotations", "javax.annotation");

  @Test
  void everyClassThatARuleNamesIsThere() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    Set<Class<?>> code = new LinkedHashSet<>();
    for (Rule rule : tool.getAllRules()) {
      addWithInherited(rule.getClass(), code);
      if (rule instanceof AbstractPatternRule pattern && pattern.getFilter() != null) {
        addWithInherited(pattern.getFilter().getClass(), code);
      }
    }
    assertThat(tool.getAllRules()).hasSizeGreaterThan(5000);
    assertThat(code).hasSizeGreaterThan(50);

    Set<String> missing = new TreeSet<>();
    for (JavaClass one : new ClassFileImporter().importClasses(code)) {
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.isPrimitive()
            && !ANNOTATIONS.contains(target.getPackageName())
            && !exists(target.getName())) {
          missing.add(one.getName() + " -> " + target.getName());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static void addWithInherited(Class<?> type, Set<Class<?>> code) {
    for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
      code.add(at);
    }
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, LanguageToolClassesTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
