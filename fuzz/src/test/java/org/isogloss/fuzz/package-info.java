/**
 * Fuzz targets: everything that the program reads, fed with arbitrary input. Each checks its
 * subject against the same few properties; inputs that once broke one are kept beside the classes
 * as resources.
 */
package org.isogloss.fuzz;
