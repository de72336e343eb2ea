/** Which columns of a table contain an English text and the same text in another language. */
package org.isogloss.core.document.bilingual.columns;
