package localoffer.site;

import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.web.DateWords;
import org.jspecify.annotations.Nullable;

/// Which listings are due, by the team that looks after them.
///
/// @param reasons ways to see one reason alone
/// @param owners ways to see one team's alone
/// @param teams what is shown
record DueListings(List<Choice> reasons, List<Choice> owners, List<Team> teams, int count) {

    private static final String ADDRESS = "/staff/listings";

    /// @param key the message, or empty when it is in words
    record Choice(String key, String words, int count, String address, boolean chosen) {}

    record Team(String owner, List<Line> lines) {}

    /// @param file what to edit
    record Line(Service service, Set<Due> due, String checked, String review, String file) {}

    /// @param due a reason as it is written in an address; another text means every reason
    /// @param owner a team; a text that is no team's means every team
    static DueListings of(Directory directory, String due, String owner) {
        var lines = directory.services().stream().map(one -> line(one, directory.today()))
                .filter(line -> !line.due.isEmpty())
                .sorted(Comparator.comparing((Line line) -> line.due.iterator().next())
                        .thenComparing(line -> line.service.name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
        var reason = Arrays.stream(Due.values()).filter(one -> one.word().equals(due)).findFirst();
        var byOwner = byOwner(lines);
        var team = Optional.of(owner).filter(byOwner::containsKey);
        Predicate<Line> isWanted = line -> reason.map(line.due::contains).orElse(true);
        Predicate<Line> isTheirs = line -> team.map(owner(line)::equals).orElse(true);
        var shown = lines.stream().filter(isWanted.and(isTheirs)).toList();
        return new DueListings(
                reasons(lines.stream().filter(isTheirs).toList(), reason, team),
                owners(byOwner(lines.stream().filter(isWanted).toList()), reason, team),
                byOwner(shown).entrySet().stream()
                        .map(entry -> new Team(entry.getKey(), entry.getValue())).toList(),
                shown.size());
    }

    private static Line line(Service service, LocalDate today) {
        return new Line(service, Due.of(service, today), said(service.upkeep().lastChecked()),
                said(service.upkeep().nextReview()),
                "content/directory/services/" + service.id() + ".md");
    }

    private static String said(@Nullable LocalDate date) {
        return date == null ? "" : DateWords.of(date);
    }

    private static String owner(Line line) {
        return line.service.upkeep().owner();
    }

    private static Map<String, List<Line>> byOwner(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(
                DueListings::owner, TreeMap::new, Collectors.toList()));
    }

    private static List<Choice> reasons(
            List<Line> lines, Optional<Due> chosen, Optional<String> team) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("staff-listings.every-reason", "", lines.size(),
                address(Optional.empty(), team), chosen.isEmpty()));
        for (var due : Due.values()) {
            int count = (int) lines.stream().filter(line -> line.due.contains(due)).count();
            choices.add(new Choice(due.key(), "", count, address(Optional.of(due), team),
                    chosen.filter(due::equals).isPresent()));
        }
        return choices;
    }

    private static List<Choice> owners(
            Map<String, List<Line>> byOwner, Optional<Due> due, Optional<String> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("staff-listings.every-team", "",
                byOwner.values().stream().mapToInt(List::size).sum(),
                address(due, Optional.empty()), chosen.isEmpty()));
        byOwner.forEach((owner, lines) -> choices.add(new Choice("", owner, lines.size(),
                address(due, Optional.of(owner)), chosen.filter(owner::equals).isPresent())));
        return choices;
    }

    private static String address(Optional<Due> due, Optional<String> owner) {
        var address = UriBuilder.of(ADDRESS);
        due.ifPresent(one -> address.queryParam("due", one.word()));
        owner.ifPresent(one -> address.queryParam("owner", one));
        return address.build().toString();
    }
}
