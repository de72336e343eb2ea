/** Options that commands share for the manuscripts that they read. */
package org.isogloss.cli.input;
