/** LanguageTool as one rule among others; no other package uses its types. */
package org.isogloss.rules.languagetool;
