package localoffer.comments;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;

/// What comments are about, from `content/themes.yaml`: people give them, nothing else does.
record Themes(String note, List<Theme> all) {

    Themes {
        all = List.copyOf(all);
    }

    record Theme(String id, String name) {}

    Optional<Theme> find(String id) {
        return all.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    @Singleton
    static final class Reader implements Part<Themes> {

        private static final String FILE = "themes.yaml";
        private static final String ID = "[a-z-]{1,40}";

        @Override
        public Class<Themes> type() {
            return Themes.class;
        }

        @Override
        public Themes read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                var ids = new HashSet<String>();
                return new Themes(fields.text("note", ""), fields.maps("themes").stream()
                        .map(entry -> theme(entry, ids)).toList());
            }
        }

        private static Theme theme(Fields fields, Set<String> ids) {
            try (fields) {
                var id = fields.text("id");
                if (!id.matches(ID)) {
                    fields.problem("id", "\"" + id
                            + "\" is no id. Use up to 40 small letters and hyphens.");
                } else if (!ids.add(id)) {
                    fields.problem("id", "\"" + id + "\" is there twice. Give one another id.");
                }
                return new Theme(id, fields.text("name"));
            }
        }
    }
}
