/// What a comparison report says, ready to be laid out: every text final, every figure with its
/// source numbers.
@NullMarked
package org.casusfoederis.reporting.model;

import org.jspecify.annotations.NullMarked;
