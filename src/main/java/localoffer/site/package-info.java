/// The pages that draw on several parts: home, a service's page, standing words of the site.
@NullMarked
package localoffer.site;

import org.jspecify.annotations.NullMarked;
