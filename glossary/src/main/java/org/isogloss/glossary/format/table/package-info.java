/** Tables: CSV, TSV, XLSX, Markdown and OmegaT's glossaries. */
package org.isogloss.glossary.format.table;
