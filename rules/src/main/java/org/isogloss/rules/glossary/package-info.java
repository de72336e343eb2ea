/** Rules that check the text against the project's glossary. */
package org.isogloss.rules.glossary;
