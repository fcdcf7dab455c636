/// What the area publishes: documents, plans, the glossary and standing pages.
@NullMarked
package localoffer.documents;

import org.jspecify.annotations.NullMarked;
