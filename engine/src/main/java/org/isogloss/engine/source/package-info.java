/** The texts that a manuscript was translated from, and which file is the translation of which. */
package org.isogloss.engine.source;
