/** The engine: runs rules over a manuscript and turns their hits into a report. */
package org.isogloss.core.lint;
