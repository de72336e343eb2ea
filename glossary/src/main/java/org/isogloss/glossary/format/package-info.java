/** Termbase files: reading, writing, and what a format cannot hold. */
package org.isogloss.glossary.format;
