/** JSON for programs. */
package org.isogloss.report.json;
