/** Turns the paths that the user gave into documents. */
package org.isogloss.engine.input;
