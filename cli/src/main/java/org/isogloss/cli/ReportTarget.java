package org.isogloss.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.isogloss.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An additional report that is written to a file.
 *
 * @param format its format
 * @param file where it goes
 */
record ReportTarget(ReportFormat format, Path file) {

  ReportTarget {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(file, "file");
  }

  /** Reads {@code sarif=out.sarif}. */
  static final class Converter implements ITypeConverter<ReportTarget> {

    @Override
    public ReportTarget convert(String value) {
      int sign = value.indexOf('=');
      return ReportFormat.ofLabel(value.substring(0, Math.max(0, sign)))
          .filter(format -> sign < value.length() - 1)
          .map(format -> new ReportTarget(format, Path.of(value.substring(sign + 1))))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is not a report, expected FORMAT=FILE, where FORMAT is one of %s"
                          .formatted(value, ReportFormat.labels())));
    }
  }
}
