package localoffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import localoffer.directory.Service;
import localoffer.directory.Term;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The facts about one service as they were gathered, beside the project and not part of it: what
/// the listings must not lose.
record GatheredFacts(String id, Map<?, ?> facts) {

    static final String ABSENT = "The gathered facts are not beside this project.";
    private static final Path FILE = Path.of("..", "shared", "facts", "services.yaml");

    static boolean areHere() {
        return Files.exists(FILE);
    }

    static List<GatheredFacts> all() {
        try (var in = Files.newInputStream(FILE)) {
            var load = new Load(LoadSettings.builder().build());
            return ((List<?>) Objects.requireNonNull(load.loadFromInputStream(in))).stream()
                    .map(one -> (Map<?, ?>) one)
                    .map(one -> new GatheredFacts(text(one, "id"), one)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the listing says otherwise, or not at all.
    List<String> missingFrom(Service listing) {
        var missing = new ArrayList<String>();
        compare(missing, "name", listing.name());
        compare(missing, "provider", listing.provider());
        compare(missing, "sector", listing.sector().id());
        compare(missing, "phone", listing.phone());
        compare(missing, "email", listing.email());
        compare(missing, "url", listing.web());
        compare(missing, "coverage", listing.area());
        compare(missing, "needs", ids(listing.needs()));
        compare(missing, "topics", ids(listing.topics()));
        compare(missing, "audience", ids(listing.audiences()));
        compare(missing, "confidence", listing.confidence().name().toLowerCase(Locale.ROOT));
        compare(missing, "ages", Map.of("min", listing.ages().least(),
                "max", listing.ages().most()).entrySet());
        var where = listing.where().stream().findFirst();
        comparePlace(missing, "town", where.map(Service.Where::town).orElse(""));
        comparePlace(missing, "postcode", where.map(Service.Where::postcode).orElse(""));
        ((List<?>) Objects.requireNonNull(facts.get("unverified_fields"))).stream()
                .map(fact -> fact.equals("url") ? "web" : fact.toString())
                .filter(fact -> !listing.upkeep().notChecked().contains(fact))
                .forEach(fact -> missing.add(fact + " must be marked as not checked"));
        return missing;
    }

    private void compare(List<String> missing, String name, Object shown) {
        var gathered = Objects.requireNonNullElse(facts.get(name), "");
        var same = gathered instanceof Map<?, ?> map ? map.entrySet() : gathered;
        if (!same.equals(shown)) {
            missing.add(name + " was gathered as " + same + " and is shown as " + shown);
        }
    }

    private void comparePlace(List<String> missing, String name, String shown) {
        var gathered = facts.get("location") instanceof Map<?, ?> place ? text(place, name) : "";
        if (!gathered.equals(shown)) {
            missing.add(name + " was gathered as " + gathered + " and is shown as " + shown);
        }
    }

    private static String text(Map<?, ?> map, String name) {
        return Objects.toString(map.get(name), "");
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }
}
