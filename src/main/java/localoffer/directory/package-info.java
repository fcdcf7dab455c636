/// What the area offers: services, their taxonomies, and which of them are commissioned.
@NullMarked
package localoffer.directory;

import org.jspecify.annotations.NullMarked;
