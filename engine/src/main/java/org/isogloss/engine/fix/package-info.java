/** Fixes files: which findings have a safe fix, and how it is written to the file. */
package org.isogloss.engine.fix;
