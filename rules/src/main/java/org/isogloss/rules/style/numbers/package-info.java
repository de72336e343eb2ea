/** Questions of style about numbers, units, dates and times. */
package org.isogloss.rules.style.numbers;
