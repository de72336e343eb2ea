/**
 * Fuzz targets: what the program reads, fed with anything. Each holds its subject to the same few
 * properties; the inputs that once broke one are kept beside the classes as resources.
 */
package org.isogloss.fuzz;
