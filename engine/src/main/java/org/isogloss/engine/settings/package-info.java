/**
 * The settings file: its keys, how it is found, read, merged and shown, and how it affects a run.
 */
package org.isogloss.engine.settings;
