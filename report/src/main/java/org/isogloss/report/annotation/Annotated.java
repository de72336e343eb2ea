package org.isogloss.report.annotation;

import java.util.List;

/**
 * A copy of a manuscript with notes in it.
 *
 * @param bytes the copy
 * @param comments how many notes were written as comments
 * @param changes how many were written as changes
 * @param remarks what the user should know, each as the end of a message about the file: notes that
 *     could not be written, a signature that no longer holds
 */
@SuppressWarnings("ArrayRecordComponent") // Copies are never compared.
public record Annotated(byte[] bytes, int comments, int changes, List<String> remarks) {

  public Annotated {
    remarks = List.copyOf(remarks);
  }
}
