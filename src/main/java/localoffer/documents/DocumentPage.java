package localoffer.documents;

import java.util.List;
import java.util.Locale;
import localoffer.content.Html;
import localoffer.web.DateWords;

/// The page of one document.
record DocumentPage(
        Document document, List<Document> related, List<RelatedServices.Link> services) {

    /// From this many headings on, a list of contents saves more time than it takes to read.
    private static final int HEADINGS_WORTH_CONTENTS = 3;

    public String published() {
        return DateWords.of(document.published());
    }

    public String checked() {
        return DateWords.of(document.lastChecked());
    }

    public StatusTag status() {
        return StatusTag.of(document.status());
    }

    public String kindKey() {
        return key("kind", document.kind());
    }

    public String heldKey() {
        return key("held", document.held());
    }

    public List<Html.Heading> contents() {
        var headings = document.body().headings();
        return headings.size() < HEADINGS_WORTH_CONTENTS ? List.of() : headings;
    }

    public List<Source> sources() {
        return document.sources().stream().map(Source::new).toList();
    }

    static String key(String group, Enum<?> constant) {
        return "document." + group + "." + constant.name().toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /// Where facts came from: an address, or words.
    record Source(String words) {

        public boolean isAddress() {
            return words.startsWith("https://") || words.startsWith("http://");
        }
    }
}
