/** The subcommands of {@code isogloss glossary}. */
package org.isogloss.cli.glossary;
