/// Postcodes, sectors, districts and towns: where is it, and how far.
@NullMarked
package localoffer.places;

import org.jspecify.annotations.NullMarked;
