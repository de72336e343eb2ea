/** Isogloss's own format, YAML. */
package org.isogloss.glossary.format.yaml;
