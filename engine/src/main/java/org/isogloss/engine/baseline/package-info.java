/**
 * The findings that a project has accepted: the file that records them, and the comparison with it.
 */
package org.isogloss.engine.baseline;
