/** The command line: commands, options and settings. */
package org.isogloss.cli;
