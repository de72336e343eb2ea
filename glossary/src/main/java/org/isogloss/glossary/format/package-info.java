/** Termbase files: what is read, what is written, and what a format cannot hold. */
package org.isogloss.glossary.format;
