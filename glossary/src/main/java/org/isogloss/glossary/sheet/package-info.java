/** Files of spreadsheets, which may come from anyone and are opened by people. */
package org.isogloss.glossary.sheet;
