package org.isogloss.engine.fix;

/** Whether files are mended. */
public enum FixMode {
  /** They are left alone. */
  NONE,
  /** It is only shown what would be changed. */
  SHOW,
  WRITE
}
