package localoffer.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import localoffer.content.Html;
import localoffer.web.DateWords;

/// The page of one document.
///
/// @param newer what took its place, when something did
/// @param older what it took the place of
record DocumentPage(Document document, List<Document> newer,
        List<Document> older, List<Document> related, List<Plans.Mention> actions,
        List<RelatedServices.Link> services) {

    /// From this many headings on, a list of contents saves more time than it takes to read.
    private static final int HEADINGS_WORTH_CONTENTS = 3;

    static DocumentPage of(Document document, Documents documents,
            List<Plans.Mention> actions, List<RelatedServices.Link> services) {
        return new DocumentPage(document,
                documents.find(document.replacedBy()).stream().toList(),
                documents.before(document),
                document.relatedDocuments().stream()
                        .flatMap(id -> documents.find(id).stream()).toList(),
                actions, services);
    }

    public Html body() {
        return document.body();
    }

    /// The years that it covers; empty when they are not known.
    public List<String> years() {
        return document.period().stream().flatMap(one -> Stream.of(one.from(), one.to()))
                .map(RoughDate::words).distinct().toList();
    }

    /// When it is looked at again, and what is known of that; either may be empty.
    public List<String> review() {
        return Stream.of(document.review().map(RoughDate::words).orElse(""),
                document.reviewNote()).filter(words -> !words.isEmpty()).toList();
    }

    public String published() {
        return document.publishedWords();
    }

    public String checked() {
        return DateWords.of(document.upkeep().lastChecked());
    }

    public StatusTag status() {
        return StatusTag.of(document.status());
    }

    public boolean isArchived() {
        return document.status() == Document.Status.ARCHIVED;
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

    public List<Form> versions() {
        return document.versions().stream().map(version -> new Form(version, document)).toList();
    }

    static String key(String group, Enum<?> constant) {
        return "document." + group + "." + constant.name().toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /// Another form of the document, as its page shows it.
    record Form(Version version, Document document) {

        /// Where it is to be had: from us, or else from another site; empty for nowhere.
        public String address() {
            return version.file().map(file ->
                    "/documents/" + document.id() + "/files/" + file.name()).orElse(version.link());
        }

        public boolean isElsewhere() {
            return version.file().isEmpty();
        }

        public String kindAndSize() {
            return version.file().map(Attachment::kindAndSize).orElse("");
        }
    }

    /// Where facts came from: an address, or words.
    record Source(String words) {

        public boolean isAddress() {
            return words.startsWith("https://") || words.startsWith("http://");
        }
    }
}
