package org.isogloss.engine.fix;

/** Whether files are fixed. */
public enum FixMode {
  /** Files are not changed. */
  NONE,
  /** Changes are shown but not made. */
  SHOW,
  WRITE
}
