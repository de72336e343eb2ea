/** LanguageTool as one rule among others: the only package that knows its types. */
package org.isogloss.rules.languagetool;
