/// Tests of published data sets.
@NullMarked
package org.casusfoederis.persistence.dataset;

import org.jspecify.annotations.NullMarked;
