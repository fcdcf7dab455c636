/// The Local Offer: starts the site. Each package below is one thing the product does.
@NullMarked
package localoffer;

import org.jspecify.annotations.NullMarked;
