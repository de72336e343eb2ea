/**
 * Checks manuscripts for whoever asks: {@link org.isogloss.engine.ManuscriptCheck} is the entry.
 */
package org.isogloss.engine;
