/// What the area publishes: documents, plans, the glossary and standing pages.
///
/// A document's page names related services, but documents know nothing of the directory. So
/// they ask for {@link localoffer.documents.RelatedServices}, which `site` answers: the page of a
/// document stays beside the document, and no arrow runs from here to the directory.
@NullMarked
package localoffer.documents;

import org.jspecify.annotations.NullMarked;
