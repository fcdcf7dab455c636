/// Ways in without searching: by what is happening, by need, by place, schools, and what is new.
@NullMarked
package localoffer.browsing;

import org.jspecify.annotations.NullMarked;
