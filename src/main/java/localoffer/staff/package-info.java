/// Who the staff are, how they sign in, what they may see, and the audit of what they do.
@NullMarked
package localoffer.staff;

import org.jspecify.annotations.NullMarked;
