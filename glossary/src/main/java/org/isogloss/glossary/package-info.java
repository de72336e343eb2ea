/** Termbases: which words a project uses for its concepts, and which it has given up. */
package org.isogloss.glossary;
