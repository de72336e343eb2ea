/** How the program writes files: whole, one writer at a time, never over what others changed. */
package org.isogloss.core.file;
