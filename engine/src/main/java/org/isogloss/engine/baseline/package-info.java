/** The findings that a project has accepted: the file that records them, and what it answers to. */
package org.isogloss.engine.baseline;
