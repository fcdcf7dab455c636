package localoffer.documents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import localoffer.content.Part;
import localoffer.content.Reading;

/// What was done to documents and guides, put in order once for each edition.
///
/// @param newestFirst every change, and of one day by the titles of the pages
public record DocumentChanges(List<OfPage> newestFirst) {

    public DocumentChanges {
        newestFirst = List.copyOf(newestFirst);
    }

    /// A change and the page that it was made to.
    public record OfPage(String title, String address, Change change) {}

    Stream<OfPage> since(LocalDate day) {
        return newestFirst.stream().takeWhile(one -> !one.change().date().isBefore(day));
    }

    private static DocumentChanges of(Documents documents, Guides guides) {
        return new DocumentChanges(Stream.concat(
                        documents.all().stream().flatMap(one ->
                                of(one.title(), one.address(), one.history())),
                        guides.all().stream().flatMap(one ->
                                of(one.title(), one.address(), one.history())))
                .sorted(Comparator.comparing(OfPage::change, Change.NEWEST_FIRST)
                        .thenComparing(OfPage::title)).toList());
    }

    private static Stream<OfPage> of(String title, String address, List<Change> history) {
        return history.stream().map(change -> new OfPage(title, address, change));
    }

    /// Takes them from the pages that are read already.
    @Singleton
    static final class Reader implements Part<DocumentChanges> {

        @Override
        public Class<DocumentChanges> type() {
            return DocumentChanges.class;
        }

        @Override
        public DocumentChanges read(Reading reading) {
            return of(reading.part(Documents.class), reading.part(Guides.class));
        }
    }
}
