/** YAML as a tree of nodes that know their places, for every file that is read by hand. */
package org.isogloss.core.yaml;
