/// Reports as documents that people work on: a web page, a text document, a workbook.
@NullMarked
package org.casusfoederis.reporting.document;

import org.jspecify.annotations.NullMarked;
