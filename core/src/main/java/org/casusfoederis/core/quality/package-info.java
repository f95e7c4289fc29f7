/// How well records are supported, and how far their codings agree with those of others: figures
/// about the records, computed from the records.
@NullMarked
package org.casusfoederis.core.quality;

import org.jspecify.annotations.NullMarked;
