/** Vale's vocabularies and styles. */
package org.isogloss.glossary.format.vale;
