/** Text for people: styled, safe to print, of known width, shortened. */
package org.isogloss.report.text;
