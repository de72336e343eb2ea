/** What commands share for the files that they read: options, and what must not be overwritten. */
package org.isogloss.cli.input;
