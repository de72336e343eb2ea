/** The formats of reports by name, and the lists that commands print. */
package org.isogloss.report;
