/// The gate: closes batches, releases figures, indicators and their uncertainty.
///
/// Nothing else reads answers to show them. Whatever is shown is a sum over atoms: sets of at
/// least K responses that were counted once, when their quarter closed, and are only ever shown
/// whole. So no choice of filters, and no comparing of today's page with yesterday's, says
/// anything about fewer than K people. A threshold on each figure alone would not do that.
@NullMarked
package localoffer.results;

import org.jspecify.annotations.NullMarked;
