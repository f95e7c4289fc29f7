/// Writes records for others: as record files, bibliographies and tables (docs/export.md). The same
/// records give the same bytes.
@NullMarked
package org.casusfoederis.persistence.export;

import org.jspecify.annotations.NullMarked;
