/** Termbases: which words a project uses for its concepts, and which are deprecated. */
package org.isogloss.glossary;
