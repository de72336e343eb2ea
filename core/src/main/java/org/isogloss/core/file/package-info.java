/**
 * How the program writes files: atomically, one writer at a time, never over the changes of others.
 */
package org.isogloss.core.file;
