/**
 * Finds repeated passages in a sequence of token numbers. It knows no documents, files or
 * languages, so that it can run wherever numbers can be sent.
 */
package org.isogloss.rules.repeats.engine;
