/** Which of LanguageTool's rules hold in one variety of English only. */
package org.isogloss.rules.languagetool.variety;
