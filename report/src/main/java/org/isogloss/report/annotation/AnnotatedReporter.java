package org.isogloss.report.annotation;

import java.io.IOException;
import java.util.List;
import org.isogloss.core.document.Document;
import org.isogloss.core.document.format.AnyReader;
import org.isogloss.core.document.format.DocumentFormat;
import org.isogloss.report.outcome.Layout;
import org.isogloss.report.outcome.NotReportableException;
import org.isogloss.report.outcome.Outcome;
import org.isogloss.report.outcome.ReportOutput;
import org.isogloss.report.outcome.Reporter;

/** The only manuscript of a check, with the findings in it as comments. */
public final class AnnotatedReporter implements Reporter {

  private final DocumentFormat format;

  /**
   * @param format the format that the manuscript must have
   */
  public AnnotatedReporter(DocumentFormat format) {
    this.format = format;
  }

  @Override
  public void write(Outcome outcome, Layout layout, ReportOutput out) throws IOException {
    String label = format.name();
    List<Document> documents = outcome.documents();
    if (documents.size() != 1 || AnyReader.formatOf(documents.get(0)) != format) {
      throw new NotReportableException(
          "%s, expected a single %s manuscript; --annotate FOLDER takes any number"
              .formatted(
                  documents.size() == 1
                      ? documents.get(0).id() + " is not a " + label + " file"
                      : documents.size() + " manuscripts were read",
                  label));
    }
    Document document = documents.get(0);
    Notes notes = Notes.of(outcome.report().findings(), documents);
    try {
      Annotator annotator = Annotator.of(format).orElseThrow();
      out.bytes()
          .write(
              annotator.annotated(document, notes.in(document.id()), AnnotateAs.COMMENTS).bytes());
    } catch (AnnotationException e) {
      throw new NotReportableException(document.id() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public boolean isText() {
    return false;
  }
}
