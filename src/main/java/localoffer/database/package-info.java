/// Which PostgreSQL: the embedded one of a first look and of tests, or the configured server.
@NullMarked
package localoffer.database;

import org.jspecify.annotations.NullMarked;
