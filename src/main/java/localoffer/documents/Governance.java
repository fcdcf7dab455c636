package localoffer.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Upkeep;

/// Who decides about SEND: boards and groups, and whom each reports to, at each time that we know
/// of. Roles and groups, never persons.
///
/// @param note what is not known of today; may be empty
/// @param structures the newest first
public record Governance(Upkeep upkeep, String note, List<Structure> structures) {

    public Governance {
        structures = List.copyOf(structures);
    }

    public Stream<Body> bodies() {
        return structures.stream().flatMap(structure -> structure.bodies().stream());
    }

    /// Boards and groups as they stood at one time.
    ///
    /// @param asOf the time
    /// @param note what our sources do not show; may be empty
    public record Structure(String id, String title, RoughDate asOf, String summary, String note,
            List<Body> bodies, List<Citation> sources) {

        public Structure {
            bodies = List.copyOf(bodies);
        }

        public Optional<Body> find(String body) {
            return bodies.stream().filter(one -> one.id().equals(body)).findFirst();
        }

        /// Those that report to a body before all others, in the order of the file.
        List<Body> below(Body body) {
            return bodies.stream().filter(one -> one.line().to().equals(body.id())).toList();
        }

        /// Those of which nobody says whom they report to, and those at the top.
        List<Body> tops() {
            return bodies.stream().filter(one -> one.line().to().isEmpty()).toList();
        }

        /// Whether it is known of any of them whom it reports to.
        boolean hasLines() {
            return bodies.stream().anyMatch(one -> !one.line().to().isEmpty());
        }
    }

    /// A board or a group.
    ///
    /// @param id the end of its address, the same in no two structures
    /// @param also other names that are used for it
    /// @param decides what it decides and does
    /// @param members roles and groups, and who chairs it; empty when that is not known
    /// @param meets when it met, as far as it is known; may be empty
    /// @param services listings of the groups in it, by id
    /// @param note what must be known to read this right; may be empty
    public record Body(String id, String name, List<String> also, Kind kind,
            List<String> decides, List<String> members, Line line, String meets, Papers papers,
            List<String> services, String note, List<Citation> sources) {

        public Body {
            also = List.copyOf(also);
            decides = List.copyOf(decides);
            members = List.copyOf(members);
        }

        public String address() {
            return "/governance#" + id;
        }
    }

    public enum Kind {
        PARTNERSHIP, BOARD, COMMITTEE, GROUP, WORKSTREAM, TEAM;

        public String key() {
            return "governance.kind." + shape();
        }

        /// Its edge in the picture differs with it.
        public String shape() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param to whom it reports to before all others, by id; empty when that is not known
    /// @param also whom it reports to besides, by id
    /// @param top whether nobody stands above it here
    public record Line(String to, List<String> also, boolean top) {

        public Line {
            also = List.copyOf(also);
        }
    }

    /// @param reports what it has reported or is to report
    /// @param terms its terms of reference; empty when we do not hold them
    public record Papers(List<Report> reports, Optional<Terms> terms) {

        public Papers {
            reports = List.copyOf(reports);
        }
    }

    /// @param when in words
    /// @param document where it can be read; empty when we do not hold it
    public record Report(String what, String when, Optional<Document> document) {}

    /// @param words what they say, or where they are
    /// @param address of a page or a document with them; may be empty
    public record Terms(String words, String address) {}
}
