package org.isogloss.engine.settings;

/** A value and where it was set. */
record Setting<T>(T value, Origin origin) {}
