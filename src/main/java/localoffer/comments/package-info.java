/// What people wrote: reading it first, deciding about it, and answering it in public.
@NullMarked
package localoffer.comments;

import org.jspecify.annotations.NullMarked;
