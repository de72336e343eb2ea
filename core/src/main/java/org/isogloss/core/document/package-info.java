/**
 * Files as documents: prose with its zones, and a mapping back to the exact places in the file.
 *
 * <p>Offsets count UTF-16 code units, from 0; every span is half-open.
 */
package org.isogloss.core.document;
