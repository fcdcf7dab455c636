package localoffer.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.content.Upkeep;

/// What was made together with families and young people, and by what standards.
///
/// @param strategy the document that the standards stand in
/// @param gaps what is not done or not known
/// @param log the newest first
public record CoProduction(Upkeep upkeep, Optional<Document> strategy, Standards standards,
        List<Gap> gaps, List<Made> log) {

    public CoProduction {
        gaps = List.copyOf(gaps);
        log = List.copyOf(log);
    }

    /// @param supplied whether these are the partnership's words
    /// @param agreed who agreed them and when, in words; empty until somebody has
    /// @param note says that they are missing; empty when they are not
    public record Standards(boolean supplied, String agreed, String note, List<String> texts) {

        public Standards {
            texts = List.copyOf(texts);
        }
    }

    /// @param address where to read on
    public record Gap(String words, String address) {}

    /// One thing that was made.
    ///
    /// @param when it was finished, or first told of
    /// @param with groups, never persons; empty when nobody says who
    /// @param changed what changed because of them; empty when that is not known
    public record Made(String id, String what, RoughDate when, How how, List<Group> with,
            String did, List<String> changed, List<Citation> sources) {

        public Made {
            with = List.copyOf(with);
            changed = List.copyOf(changed);
        }

        public int year() {
            return when.first().getYear();
        }
    }

    /// @param service the id of their listing
    public record Group(String name, Optional<String> service) {}

    /// How much of it was in the hands of families and young people.
    public enum How {
        LED, TOGETHER, ASKED;

        public String key() {
            return "co-production.how." + name().toLowerCase(Locale.ROOT);
        }

        /// The message that says what it means.
        public String meaning() {
            return key() + ".words";
        }

        /// A tone of the tag in `views/web/components.html`.
        public String tone() {
            return switch (this) {
                case LED -> "plum";
                case TOGETHER -> "accent";
                case ASKED -> "plain";
            };
        }
    }
}
