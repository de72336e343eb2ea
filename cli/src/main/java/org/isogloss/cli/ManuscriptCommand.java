package org.isogloss.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that reads manuscripts and reports something on them. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%nManuscripts:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n")
abstract class ManuscriptCommand implements Callable<Integer> {

  final Streams streams;

  @Mixin InputOptions input;

  ManuscriptCommand(Streams streams) {
    this.streams = streams;
  }
}
