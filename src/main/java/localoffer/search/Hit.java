package localoffer.search;

import java.util.List;
import java.util.OptionalDouble;

/// One entry as it is shown among the results.
///
/// @param miles how far away it is; empty when that is not known
/// @param alsoCalled the other name that was looked for, when the title does not have it
record Hit(Entry entry, List<Fragment> title, List<Fragment> summary, List<Fragment> alsoCalled,
        OptionalDouble miles) {}
