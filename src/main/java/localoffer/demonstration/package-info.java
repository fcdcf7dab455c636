/// Invented, labelled answers for a first look; nothing else needs this package.
@NullMarked
package localoffer.demonstration;

import org.jspecify.annotations.NullMarked;
