/** Tables whose borders are drawn with hyphens, bars and plus signs. */
package org.isogloss.core.document.grid;
