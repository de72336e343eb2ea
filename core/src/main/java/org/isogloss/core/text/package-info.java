/** Analyses of the text that several rules share, each computed once and on demand. */
package org.isogloss.core.text;
