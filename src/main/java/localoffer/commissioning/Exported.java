package localoffer.commissioning;

import java.util.List;

/// A page that can be taken as a file.
interface Exported {

    /// Says what is invented; empty when all is real.
    List<String> demonstration();

    List<String> columns();

    /// Texts, numbers and statuses, a line of them for each line of the file.
    List<? extends List<?>> cells();
}
