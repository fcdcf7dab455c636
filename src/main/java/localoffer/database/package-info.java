/// Which PostgreSQL: the embedded one of a first look and of tests, or the configured server; and
/// how plain SQL is run on it.
@NullMarked
package localoffer.database;

import org.jspecify.annotations.NullMarked;
