package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.content.Upkeep;
import localoffer.documents.Guide.Next;

/// The guidance, in its order.
public record Guides(List<Guide> all) {

    public Guides {
        all = List.copyOf(all);
    }

    public Optional<Guide> find(String id) {
        return all.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    /// Reads `content/guidance/`.
    @Singleton
    static final class Reader implements Part<Guides> {

        private static final int ORDER_MAX = 99;

        @Override
        public Class<Guides> type() {
            return Guides.class;
        }

        @Override
        public Guides read(Reading reading) {
            return new Guides(reading.files("guidance", ".md").stream()
                    .map(file -> guide(reading, file))
                    .sorted(Comparator.comparingInt(Guide::order).thenComparing(Guide::title))
                    .toList());
        }

        private static Guide guide(Reading reading, SourceFile file) {
            try (var fields = reading.frontMatter(file)) {
                return new Guide(
                        file.name(),
                        fields.number("order", 1, ORDER_MAX),
                        fields.text("title"),
                        fields.texts("also-called"),
                        fields.text("summary"),
                        fields.text("young", ""),
                        Upkeep.owned(fields),
                        fields.text("call"),
                        fields.texts("related-services"),
                        reading.part(Documents.class).allNamed(fields, "related-documents"),
                        next(fields.map("next")),
                        fields.texts("sources"),
                        Change.read(reading, fields),
                        reading.body(file));
            }
        }

        private static Next next(Fields fields) {
            try (fields) {
                return new Next(fields.text("words"), fields.text("address"));
            }
        }
    }
}
