/** The text of a glossary file, its values, and what is noted while it is read or written. */
package org.isogloss.glossary.format.source;
