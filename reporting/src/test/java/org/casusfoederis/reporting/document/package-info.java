/// Tests of the documents that people work on.
@NullMarked
package org.casusfoederis.reporting.document;

import org.jspecify.annotations.NullMarked;
