package localoffer.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import localoffer.documents.Governance.Body;
import localoffer.documents.Governance.Structure;
import localoffer.documents.RelatedServices.Link;
import localoffer.web.DateWords;

/// The boards and groups, time by time.
///
record GovernancePage(Governance all, List<Part> parts) {

    static GovernancePage of(
            Governance governance, Function<List<String>, List<Link>> services) {
        return new GovernancePage(governance, governance.structures().stream()
                .map(one -> new Part(one, one.bodies().stream()
                        .map(body -> new Row(one, body, services.apply(body.services())))
                        .toList())).toList());
    }

    public String checked() {
        return DateWords.of(all.upkeep().lastChecked());
    }

    /// How it stood at one time.
    record Part(Structure structure, List<Row> rows) {

        public String asOf() {
            return structure.asOf().words();
        }

        /// Empty when of none of them it is known whom it reports to.
        public Optional<Drawing> drawing() {
            return structure.hasLines() ? Optional.of(Drawing.of(structure)) : Optional.empty();
        }

        public List<Citation.Cited> sources() {
            return Citation.byDocument(structure.sources());
        }

        public List<Node> tops() {
            return structure.tops().stream().map(body -> new Node(structure, body)).toList();
        }
    }

    /// A body with those that report to it.
    record Node(Structure structure, Body body) {

        public List<Node> below() {
            return structure.below(body).stream().map(one -> new Node(structure, one)).toList();
        }

        /// Whom it reports to besides the one that it stands below.
        public String alsoTo() {
            return names(structure, body.line().also());
        }
    }

    /// A body with all that is known of it.
    record Row(Structure structure, Body body, List<Link> services) {

        /// Whom it reports to, the first before all others; empty when that is not known.
        public List<Body> above() {
            var above = structure.find(body.line().to()).stream();
            return Stream.concat(above, body.line().also().stream()
                    .flatMap(id -> structure.find(id).stream())).toList();
        }

        /// The messages that say what is not known of it.
        public List<String> unknown() {
            return Stream.of(
                    body.decides().isEmpty() ? "decides" : "",
                    body.members().isEmpty() ? "members" : "",
                    above().isEmpty() && !body.line().top() ? "reports-to" : "",
                    body.papers().reports().isEmpty() ? "reports" : "",
                    body.papers().terms().isEmpty() ? "terms" : "")
                    .filter(what -> !what.isEmpty())
                    .map(what -> "governance.unknown." + what).toList();
        }

        public List<Citation.Cited> sources() {
            return Citation.byDocument(body.sources());
        }

        public List<Body> below() {
            return structure.bodies().stream().filter(one -> one.line().to().equals(body.id())
                    || one.line().also().contains(body.id())).toList();
        }
    }

    static String names(Structure structure, List<String> bodies) {
        return String.join(", ", bodies.stream().flatMap(id -> structure.find(id).stream())
                .map(Body::name).toList());
    }
}
