/// What every page shares: rendering, layout, errors, headers, form tokens, paging.
@NullMarked
package localoffer.web;

import org.jspecify.annotations.NullMarked;
