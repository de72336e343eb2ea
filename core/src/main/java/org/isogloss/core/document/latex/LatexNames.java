package org.isogloss.core.document.latex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.core.data.DataFile;
import org.isogloss.core.document.LanguageTag;

/**
 * The known commands and environments: those of LaTeX and its packages, and those defined by the
 * author of a file.
 */
final class LatexNames {

  private static final Map<String, LatexCommand> COMMANDS = all("commands.txt");
  private static final Map<String, LatexCommand> ENVIRONMENTS = all("environments.txt");

  /** The maximum depth of nested definitions. */
  private static final int DEEPEST = 8;

  private final Map<String, LatexCommand> commands = new HashMap<>();
  private final Map<String, LatexCommand> environments = new HashMap<>();
  private final Map<String, LatexMacro> macros = new HashMap<>();

  /** The author's commands of which a call says more than the definition. */
  private final Set<String> open = new HashSet<>();

  private final Map<String, List<String>> enders = new HashMap<>();
  private final Map<String, Boolean> conditions = new HashMap<>();
  private final Set<Character> shortVerbs = new HashSet<>();
  private int depth;
  private boolean isProtected;
  private boolean isLocal;

  /** Looks up a command, with its backslash; null if unknown. */
  LatexCommand command(String name) {
    LatexCommand own = own(unstarred(name));
    return own != null ? own : COMMANDS.get(unstarred(name));
  }

  /** Looks up an environment; null if unknown. */
  LatexCommand environment(String name) {
    LatexCommand own = environments.get(name);
    if (own != null) {
      return own;
    }
    LatexCommand exact = ENVIRONMENTS.get(name);
    if (exact != null) {
      return exact;
    }
    String plain = unstarred(name);
    LatexCommand unstarred = environments.getOrDefault(plain, ENVIRONMENTS.get(plain));
    if (unstarred != null) {
      return unstarred;
    }
    return LatexLanguage.tag(plain).map(tag -> fixed("language", tag)).orElse(null);
  }

  /** Whether the author defines a command with this name. */
  boolean isOwn(String name) {
    return macros.containsKey(name) || commands.containsKey(name);
  }

  /** Whether the author defines a command that makes something unknown of its arguments. */
  boolean isOpen(String name) {
    return open.contains(name);
  }

  /** Whether LaTeX or a package defines a command whose argument is part of the text. */
  boolean isStructural(String name) {
    LatexCommand known = COMMANDS.get(unstarred(name));
    return known != null && known.arguments().stream().anyMatch(a -> isPart(a.role()));
  }

  private static boolean isPart(String role) {
    return role.startsWith("heading") || role.equals("title") || role.equals("caption");
  }

  void define(String name, LatexCommand command) {
    if (isFixed(name)) {
      return;
    }
    macros.remove(name);
    commands.put(name, command);
  }

  /** Defines a command by its body, which is read when the command is first used. */
  void define(String name, LatexMacro macro) {
    if (isFixed(name)) {
      return;
    }
    commands.remove(name);
    macros.put(name, macro);
  }

  /** Decides whether the commands and environments of LaTeX and its packages keep their meaning. */
  void setProtected(boolean wanted) {
    isProtected = wanted;
  }

  /**
   * Reads what begins an environment. The definitions in it end with the environment, so that a
   * command which has a meaning already keeps it.
   */
  LatexCommand local(LatexMacro macro) {
    boolean around = isLocal;
    isLocal = true;
    LatexCommand meant = macro.meaning(this);
    isLocal = around;
    return meant;
  }

  private boolean isFixed(String command) {
    boolean known = COMMANDS.containsKey(unstarred(command)) || LatexSigns.sign(command) != null;
    return (isProtected && known) || (isLocal && (known || isOwn(command)));
  }

  void defineEnvironment(String name, LatexCommand environment) {
    boolean kept = isLocal && environments.containsKey(name);
    if (kept || ((isProtected || isLocal) && ENVIRONMENTS.containsKey(name))) {
      return;
    }
    environments.put(name, environment);
  }

  /** The author's commands that end an environment, such as {@code \\ee}. */
  List<String> enders(String environment) {
    return enders.getOrDefault(environment, List.of());
  }

  /** Adds a command that ends an environment. */
  void addEnder(String environment, String command) {
    enders.computeIfAbsent(environment, name -> new ArrayList<>()).add(command);
  }

  /** Adds a command or an environment for text in one language. */
  static LatexCommand fixed(String effect, LanguageTag tag) {
    LatexCommand form = LatexCommand.of(effect.equals("foreign") ? "foreign o m:text" : effect);
    return new LatexCommand(form.effect(), tag.tag(), form.arguments(), false, form.expansion());
  }

  /** The conditions that the author declares, such as {@code draft} for {@code \ifdraft}. */
  Map<String, Boolean> conditions() {
    return conditions;
  }

  /** The delimiters of code. */
  Set<Character> shortVerbs() {
    return shortVerbs;
  }

  private LatexCommand own(String name) {
    LatexMacro macro = macros.get(name);
    if (macro != null && depth < DEEPEST) {
      // A recursive definition is unknown inside itself.
      macros.remove(name);
      depth++;
      LatexCommand meant = macro.meaning(this);
      depth--;
      if (macro.isOpen(meant)) {
        open.add(name);
      } else {
        commands.put(name, meant);
      }
    }
    LatexCommand known = commands.get(name);
    if (known != null) {
      return known;
    }
    return COMMANDS.containsKey(name) || !name.startsWith("\\text")
        ? null
        : LatexLanguage.tag(name.substring("\\text".length()))
            .map(tag -> fixed("foreign", tag))
            .orElse(null);
  }

  private static String unstarred(String name) {
    return name.length() > 2 && name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
  }

  private static Map<String, LatexCommand> all(String file) {
    Map<String, LatexCommand> all = new HashMap<>();
    for (String line : DataFile.lines(LatexNames.class, file)) {
      String[] fields = line.split("\t", 2);
      LatexCommand command = LatexCommand.of(fields.length > 1 ? fields[1] : "");
      for (String name : fields[0].split(" ", -1)) {
        if (all.put(name, command) != null) {
          throw new IllegalArgumentException(name + " is listed twice in " + file);
        }
      }
    }
    return all;
  }
}
