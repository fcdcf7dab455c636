/// The commissioner's part: which services are doing what they are paid for, as families see it.
@NullMarked
package localoffer.commissioning;

import org.jspecify.annotations.NullMarked;
