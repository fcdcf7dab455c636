package localoffer.site;

import io.micronaut.http.uri.UriBuilder;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What somebody wants to see of the board: what is empty, or no word of ours, means all.
///
/// @param page the number of the page, from 1
record FreshnessWish(String state, String kind, String owner, int page) {

    /// @param given what was asked under a name; empty for nothing
    static FreshnessWish of(UnaryOperator<String> given) {
        var page = given.apply("page");
        return new FreshnessWish(given.apply("due"), given.apply("kind"), given.apply("owner"),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /// All that one team has to do.
    static FreshnessWish ofTeam(String owner) {
        return new FreshnessWish("", "", owner, 1);
    }

    String address() {
        var address = UriBuilder.of(FreshnessPage.ADDRESS);
        Map.of("due", state, "kind", kind, "owner", owner, "page", page == 1 ? "" : "" + page)
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(one -> !one.getValue().isEmpty())
                .forEach(one -> address.queryParam(one.getKey(), one.getValue()));
        return address.build().toString();
    }

    FreshnessWish ofState(String other) {
        return new FreshnessWish(other, kind, owner, 1);
    }

    FreshnessWish ofKind(String other) {
        return new FreshnessWish(state, other, owner, 1);
    }

    FreshnessWish of(String other) {
        return new FreshnessWish(state, kind, other, 1);
    }

    FreshnessWish onPage(int number) {
        return new FreshnessWish(state, kind, owner, number);
    }
}
