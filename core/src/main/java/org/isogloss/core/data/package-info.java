/** Language knowledge stored in resource files beside the classes that use it. */
package org.isogloss.core.data;
