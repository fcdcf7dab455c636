package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.List;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Words explained, in the order of the alphabet.
public record Glossary(List<Entry> entries) {

    public Glossary {
        entries = List.copyOf(entries);
    }

    /// One word or abbreviation.
    ///
    /// @param full what the letters stand for; empty when the term is no abbreviation
    /// @param also other ways to type it
    /// @param young a shorter meaning for young people; empty for none
    public record Entry(
            String term, String full, String meaning, List<String> also, String young) {}

    @Singleton
    static final class Reader implements Part<Glossary> {

        private static final String FILE = "glossary.yaml";

        @Override
        public Class<Glossary> type() {
            return Glossary.class;
        }

        @Override
        public Glossary read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                return new Glossary(fields.maps("terms").stream().map(entry -> {
                    try (entry) {
                        return new Entry(entry.text("term"), entry.text("full", ""),
                                entry.text("meaning"), entry.texts("also"),
                                entry.text("young", ""));
                    }
                }).sorted((a, b) -> a.term().compareToIgnoreCase(b.term())).toList());
            }
        }
    }
}
