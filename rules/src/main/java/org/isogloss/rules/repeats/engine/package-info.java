/**
 * Finds repeated passages in a sequence of token numbers. It does not depend on documents, files or
 * languages, so it can run anywhere that numbers can be sent.
 */
package org.isogloss.rules.repeats.engine;
