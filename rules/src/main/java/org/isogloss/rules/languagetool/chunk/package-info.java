/** The phrases of a sentence for LanguageTool's rules, found as LanguageTool was trained to. */
package org.isogloss.rules.languagetool.chunk;
