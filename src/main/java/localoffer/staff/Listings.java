package localoffer.staff;

import java.util.Collection;
import java.util.List;

/// Knows the services by the last part of their address. What is published is not known here.
public interface Listings {

    /// Those of the names that no service has.
    List<String> unknown(Collection<String> slugs);
}
