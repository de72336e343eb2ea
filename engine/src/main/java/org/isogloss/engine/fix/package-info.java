/** Mends files: which findings have one certain remedy, and how it is written into the file. */
package org.isogloss.engine.fix;
