package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.Upkeep;

/// Words explained, in the order of the alphabet.
public record Glossary(Upkeep upkeep, List<Entry> entries) {

    public Glossary {
        entries = List.copyOf(entries);
    }

    /// One word or abbreviation.
    ///
    /// @param full what the letters stand for; empty when the term is no abbreviation
    /// @param also other ways to type it
    /// @param young a shorter meaning for young people; empty for none
    /// @param common whether it is an everyday word too, so that it is not marked in texts
    public record Entry(String term, String full, String meaning, List<String> also,
            String young, boolean common) {

        private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");

        /// Its anchor on the page, made from the term: "Annual review" is `annual-review`.
        public String id() {
            var words = NOT_IN_ID.matcher(term.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
            return words.replace(' ', '-');
        }
    }

    @Singleton
    static final class Reader implements Part<Glossary> {

        private static final String FILE = "glossary.yaml";

        @Override
        public Class<Glossary> type() {
            return Glossary.class;
        }

        @Override
        public Glossary read(Reading reading) {
            var ids = new HashSet<String>();
            try (var fields = reading.yaml(FILE)) {
                return new Glossary(Upkeep.read(fields), fields.maps("terms").stream()
                        .map(entry -> entry(entry, ids))
                        .sorted((a, b) -> a.term().compareToIgnoreCase(b.term())).toList());
            }
        }

        private static Entry entry(Fields fields, Set<String> ids) {
            try (fields) {
                var entry = new Entry(fields.text("term"), fields.text("full", ""),
                        fields.text("meaning"), fields.texts("also"), fields.text("young", ""),
                        fields.flag("common"));
                if (!ids.add(entry.id())) {
                    fields.problem("term", "\"" + entry.term() + "\" stands in the glossary twice,"
                            + " or differs from another term by its signs alone. Take one out.");
                }
                return entry;
            }
        }
    }
}
