package org.isogloss.rules.bilingual.checkmate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.Parameters;
import net.sf.okapi.lib.verification.QualityCheckSession;

/** Runs CheckMate, the quality checker of Okapi. */
final class CheckMate {

  private CheckMate() {}

  /** The settings that it has by default. */
  static Parameters usual() {
    return new Parameters();
  }

  /** The same without the comparison of lengths, whose limits are not those of these languages. */
  static Parameters withoutLengths() {
    Parameters parameters = new Parameters();
    parameters.setCheckMaxCharLength(false);
    parameters.setCheckMinCharLength(false);
    return parameters;
  }

  /** The ids of the units of an XLIFF file in which it finds something. */
  static Set<String> check(Path file, Parameters parameters) {
    LocaleId source = LocaleId.fromString("zh");
    LocaleId target = LocaleId.fromString("en");
    QualityCheckSession session = new QualityCheckSession();
    session.setParameters(parameters);
    session.startProcess(source, target);
    try (XLIFFFilter filter = new XLIFFFilter()) {
      filter.open(new RawDocument(file.toUri(), "UTF-8", source, target));
      while (filter.hasNext()) {
        Event event = filter.next();
        switch (event.getEventType()) {
          case START_DOCUMENT ->
              session.processStartDocument(event.getStartDocument(), new ArrayList<>());
          case START_SUBDOCUMENT -> session.processStartSubDocument(event.getStartSubDocument());
          case TEXT_UNIT -> session.processTextUnit(event.getTextUnit());
          default -> {}
        }
      }
    }
    List<Issue> issues = session.getIssues();
    Set<String> units = new HashSet<>();
    issues.forEach(issue -> units.add(issue.getTuId()));
    return units;
  }
}
