/**
 * Finds what a change to a manuscript, recorded by git, has caused. Only this package depends on
 * git.
 */
package org.isogloss.engine.change;
