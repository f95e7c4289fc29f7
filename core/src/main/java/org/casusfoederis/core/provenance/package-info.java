/// Who says so and how sure that is: sources, citations, Admiralty grades, ranks.
@NullMarked
package org.casusfoederis.core.provenance;

import org.jspecify.annotations.NullMarked;
