/** The command line: commands, options and the terminal. */
package org.isogloss.cli;
