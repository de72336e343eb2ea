/** Rules that hold the text against the agreed vocabulary of the project. */
package org.isogloss.rules.glossary;
