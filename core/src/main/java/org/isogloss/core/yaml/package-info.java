/** YAML as a tree of nodes that know their places, for every hand-written reader. */
package org.isogloss.core.yaml;
