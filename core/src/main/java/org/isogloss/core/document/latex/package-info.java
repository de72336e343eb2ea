/** LaTeX sources. */
package org.isogloss.core.document.latex;
