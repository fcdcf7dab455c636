package localoffer.documents;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.web.DateWords;

/// What is counted elsewhere, such as waits and plans on time, and typed in here with its source.
/// A figure that nobody has published is missing, and the page says so.
///
/// @param groups in the order that they give themselves
public record Scorecard(List<Group> groups) {

    public Scorecard {
        groups = List.copyOf(groups);
    }

    public Optional<Indicator> find(String id) {
        return groups.stream().flatMap(group -> group.indicators().stream())
                .filter(one -> one.id().equals(id)).findFirst();
    }

    /// Indicators about one matter.
    public record Group(String id, String title, int order, List<Indicator> indicators) {

        public Group {
            indicators = List.copyOf(indicators);
        }

        /// Its file below the content folder.
        public String file() {
            return "scorecard/" + id + ".yaml";
        }
    }

    /// One thing that is counted.
    ///
    /// @param who does it, as far as the source says
    /// @param scale how its figures are to be read
    /// @param updates when a new figure is to come
    /// @param historical whether its figures are not today's
    /// @param note what must be known to read it right; empty for nothing
    /// @param targets each version, the oldest first
    /// @param values the oldest first; empty when no figure was found
    /// @param beside what staff see next to it
    public record Indicator(String id, String name, String who, Scale scale, Updates updates,
            boolean historical, String note, List<Target> targets, List<Value> values,
            Beside beside) {

        public Indicator {
            targets = List.copyOf(targets);
            values = List.copyOf(values);
        }

        /// How a figure stands against the target of its time, by plain comparison: these figures
        /// count everybody, so there is no range of chance.
        public Standing of(Value value) {
            var target = targets.stream()
                    .filter(one -> one.from().compareTo(value.source().date()) <= 0)
                    .reduce((earlier, later) -> later).flatMap(Target::value);
            return target.isEmpty() || value.value().isEmpty() ? Standing.UNKNOWN
                    : scale.of(value.value().get(), target.get());
        }

        /// How the last figure stands.
        public Standing standing() {
            return values.isEmpty() ? Standing.UNKNOWN : of(values.getLast());
        }

        public boolean isCompared() {
            return standing() != Standing.UNKNOWN;
        }

        public Value last() {
            return values.getLast();
        }
    }

    /// @param tolerance how far from the target still counts as close to it, in the unit
    public record Scale(Unit unit, Better better, double tolerance) {

        Standing of(double value, double target) {
            double above = better == Better.HIGHER ? value - target : target - value;
            return above >= 0 ? Standing.REACHED
                    : above >= -tolerance ? Standing.CLOSE : Standing.MISSED;
        }

        public String toleranceWords() {
            return plain(tolerance);
        }

        String words(double value) {
            return plain(value) + (unit == Unit.PER_CENT ? "%" : "");
        }
    }

    public enum Unit { PER_CENT, NUMBER }

    public enum Better { HIGHER, LOWER }

    /// How a figure stands against its target.
    public enum Standing {
        REACHED, CLOSE, MISSED, UNKNOWN;

        public String key() {
            return "scorecard.standing." + name().toLowerCase(Locale.ROOT);
        }

        /// A tone of the tag in `views/web/components.html`.
        public String tone() {
            return switch (this) {
                case REACHED -> "good";
                case CLOSE -> "warn";
                case MISSED -> "danger";
                case UNKNOWN -> "plain";
            };
        }
    }

    /// @param words when, and who agreed it
    /// @param next the month of the next figure; empty when none is agreed
    public record Updates(String words, Optional<YearMonth> next) {

        public String nextWords() {
            return next.map(DateWords::of).orElse("");
        }
    }

    /// One version of a target.
    ///
    /// @param from when it begins to hold
    /// @param value empty for a target in words alone
    public record Target(RoughDate from, Optional<Double> value, String words, Source source) {

        public String fromWords() {
            return from.words();
        }
    }

    /// @param words the figure as it is read, such as 91%
    public record Value(String period, Optional<Double> value, String words, Source source) {}

    /// @param part of the document in which it stands
    /// @param date of the source, more or less exact
    public record Source(String title, String address, String part, RoughDate date) {

        public String dateWords() {
            return date.words();
        }
    }

    /// @param indicators of the questionnaires, by code
    /// @param services that they are asked about, by id
    public record Beside(List<String> indicators, List<String> services) {

        public Beside {
            indicators = List.copyOf(indicators);
            services = List.copyOf(services);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
