/** How text is shortened. */
package org.isogloss.report.text;
