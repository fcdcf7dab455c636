package localoffer.results;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;

/// The standards that results are held against, from `content/standards/`. They belong to the
/// council; the product ships only a sample that says so.
public record Standards(List<Standard> all) {

    public Standards {
        all = List.copyOf(all);
    }

    public Optional<Standard> find(String id) {
        return all.stream().filter(standard -> standard.id().equals(id)).findFirst();
    }

    /// One version of a standard.
    ///
    /// @param sample whether it was invented to show how the site works
    /// @param from the first month in which it holds, such as 2025-01
    public record Standard(
            String id, boolean sample, String note, YearMonth from, List<Target> targets) {

        public Standard {
            targets = List.copyOf(targets);
        }

        public Optional<Target> target(String indicator) {
            return targets.stream().filter(t -> t.indicator().equals(indicator)).findFirst();
        }
    }

    /// @param target per cent, or points for a net figure
    /// @param words the same in words
    public record Target(String indicator, int target, String words) {}

    @Singleton
    static final class Reader implements Part<Standards> {

        private static final String FOLDER = "standards";
        private static final int TARGET_MAX = 100;
        /// The share of poor answers, and of those who still wait.
        private static final Set<String> LESS_IS_BETTER = Set.of("F2", "A2-waiting");

        @Override
        public Class<Standards> type() {
            return Standards.class;
        }

        @Override
        public Standards read(Reading reading) {
            return new Standards(reading.files(FOLDER, ".yaml").stream()
                    .map(file -> standard(reading, file)).toList());
        }

        private static Standard standard(Reading reading, SourceFile file) {
            try (var fields = reading.yaml(file)) {
                var id = fields.text("id");
                if (!file.name().equals(id)) {
                    fields.problem("id", "The file is called \"" + file.name()
                            + "\" but holds \"" + id + "\". Give both the same name.");
                }
                fields.text("from"); // Tells a month that is missing.
                var indicators = new HashSet<String>();
                var targets = fields.maps("targets").stream()
                        .map(entry -> target(entry, indicators)).toList();
                return new Standard(id, fields.flag("sample"), fields.text("note", ""),
                        fields.month("from").orElse(YearMonth.of(1970, 1)), targets);
            }
        }

        private static Target target(Fields fields, Set<String> indicators) {
            try (fields) {
                var indicator = fields.text("indicator");
                if (!indicators.add(indicator)) {
                    fields.problem("indicator", "\"" + indicator
                            + "\" has two targets. Keep one of the two.");
                }
                if (LESS_IS_BETTER.contains(indicator)) {
                    fields.problem("indicator", "Less is better here, so it has no target.");
                }
                return new Target(indicator, fields.number("target", 0, TARGET_MAX),
                        fields.text("words"));
            }
        }
    }
}
