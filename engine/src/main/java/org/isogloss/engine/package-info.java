/**
 * Checks manuscripts for any caller: {@link org.isogloss.engine.ManuscriptCheck} is the entry
 * point.
 */
package org.isogloss.engine;
