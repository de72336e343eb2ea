/** TBX, and MultiTerm's XML. */
package org.isogloss.glossary.format.xml;
