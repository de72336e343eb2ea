/**
 * The settings file: its keys, how it is found, read, merged and shown, and what it does to a run.
 */
package org.isogloss.engine.settings;
