package localoffer.documents;

import java.util.List;
import localoffer.content.Html;
import localoffer.web.DateWords;

/// The page of one guide.
///
/// @param first whom to ring first
record GuidePage(Guide guide, List<RelatedServices.Link> first,
        List<RelatedServices.Link> services) {

    public Html body() {
        return guide.body();
    }

    public List<Html.Heading> contents() {
        return guide.body().headings();
    }

    public String checked() {
        return DateWords.of(guide.upkeep().lastChecked());
    }

    public List<DocumentPage.Source> sources() {
        return guide.sources().stream().map(DocumentPage.Source::new).toList();
    }
}
