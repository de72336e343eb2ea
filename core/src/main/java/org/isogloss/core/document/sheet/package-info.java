/** Tables of cells with exact places: delimited text, and the sheets of workbooks. */
package org.isogloss.core.document.sheet;
