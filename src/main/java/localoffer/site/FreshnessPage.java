package localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.site.Owners.Owner;
import localoffer.site.Reminding.Reminder;
import localoffer.site.Upkept.Kind;
import localoffer.site.Upkept.State;
import localoffer.web.Paging;
import org.jspecify.annotations.Nullable;

/// What has to be looked at, by whose it is and how pressing it is.
///
/// @param states ways to see one degree alone
/// @param kinds ways to see one kind alone
/// @param teams every team, with how much it has to do
/// @param wish for what is shown, on a page that there is
/// @param lines what is shown, the most pressing first
/// @param owner whose alone are shown; empty for everybody's
/// @param reminder to them; null for everybody
/// @param toWrite what was confirmed here, and does not stand in its file yet
record FreshnessPage(FreshnessWish wish, List<Choice> states, List<Choice> kinds,
        List<Team> teams, List<Line> lines, Paging paging, String owner,
        @Nullable Reminder reminder, List<Upkept> toWrite) {

    static final String ADDRESS = "/staff/freshness";
    static final int LINES_MAX = 100;

    /// @param key the message that says it
    record Choice(String key, int count, String address, boolean chosen) {}

    record Team(String name, String address, Map<State, Integer> counts) {

        public int overdue() {
            return count(State.OVERDUE);
        }

        public int never() {
            return count(State.NEVER);
        }

        public int soon() {
            return count(State.SOON);
        }

        private int count(State state) {
            return counts.getOrDefault(state, 0);
        }
    }

    /// @param mine whether this person may say that it is still correct
    record Line(Upkept upkept, State state, boolean mine) {}

    /// Without a wish for a degree, what is fine is left out.
    static FreshnessPage of(List<Upkept> all, FreshnessWish wish, LocalDate today,
            Predicate<Upkept> isMine) {
        var lines = inOrder(all, today).stream().map(one -> new Line(one, one.state(today),
                one.kind().isConfirmable() && isMine.test(one))).toList();
        Predicate<Line> isOfState = line -> state(wish).map(line.state::equals)
                .orElse(line.state != State.FINE);
        Predicate<Line> isOfKind = line -> kind(wish).map(line.upkept.kind()::equals)
                .orElse(true);
        Predicate<Line> isTheirs = line -> owner(all, wish).map(line.upkept.owner()::equals)
                .orElse(true);
        var shown = lines.stream().filter(isOfState.and(isOfKind).and(isTheirs)).toList();
        int last = Math.ceilDiv(Math.max(1, shown.size()), LINES_MAX);
        int page = Math.min(wish.page(), last);
        return new FreshnessPage(wish.onPage(page),
                states(lines.stream().filter(isOfKind.and(isTheirs)).toList(), wish),
                kinds(lines.stream().filter(isOfState.and(isTheirs)).toList(), wish),
                teams(lines, wish), shown.stream().skip((page - 1L) * LINES_MAX)
                        .limit(LINES_MAX).toList(),
                Paging.of(page, last, number -> wish.onPage(number).address()),
                owner(all, wish).map(Owner::name).orElse(""), null,
                all.stream().filter(Upkept::confirmed).toList());
    }

    /// The most pressing first.
    static List<Upkept> inOrder(List<Upkept> all, LocalDate today) {
        return all.stream().sorted(Comparator.comparing((Upkept one) -> one.state(today))
                .thenComparing(one -> one.due().orElse(LocalDate.MAX))
                .thenComparing(Upkept::kind)
                .thenComparing(Upkept::title, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    FreshnessPage with(Reminder written) {
        return new FreshnessPage(
                wish, states, kinds, teams, lines, paging, owner, written, toWrite);
    }

    private static Optional<State> state(FreshnessWish wish) {
        return Arrays.stream(State.values()).filter(one -> one.word().equals(wish.state()))
                .findFirst();
    }

    private static Optional<Kind> kind(FreshnessWish wish) {
        return Arrays.stream(Kind.values()).filter(one -> one.word().equals(wish.kind()))
                .findFirst();
    }

    static Optional<Owner> owner(List<Upkept> all, FreshnessWish wish) {
        return all.stream().map(Upkept::owner).filter(one -> one.name().equals(wish.owner()))
                .findFirst();
    }

    private static List<Choice> states(List<Line> lines, FreshnessWish wish) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("freshness.state.due", (int) lines.stream()
                .filter(line -> line.state != State.FINE).count(),
                wish.ofState("").address(), state(wish).isEmpty()));
        for (var state : State.values()) {
            choices.add(new Choice(state.key(), (int) lines.stream()
                    .filter(line -> line.state == state).count(),
                    wish.ofState(state.word()).address(),
                    state(wish).filter(state::equals).isPresent()));
        }
        return choices;
    }

    private static List<Choice> kinds(List<Line> lines, FreshnessWish wish) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("freshness.kind.every", lines.size(), wish.ofKind("").address(),
                kind(wish).isEmpty()));
        for (var kind : Kind.values()) {
            choices.add(new Choice(kind.key(), (int) lines.stream()
                    .filter(line -> line.upkept.kind() == kind).count(),
                    wish.ofKind(kind.word()).address(),
                    kind(wish).filter(kind::equals).isPresent()));
        }
        return choices;
    }

    private static List<Team> teams(List<Line> lines, FreshnessWish wish) {
        var byOwner = lines.stream().collect(Collectors.groupingBy(
                line -> line.upkept.owner().name(), TreeMap::new, Collectors.groupingBy(
                        Line::state, Collectors.summingInt(line -> 1))));
        return byOwner.entrySet().stream().map(entry -> new Team(entry.getKey(),
                wish.of(entry.getKey()).address(), entry.getValue()))
                .sorted(Comparator.comparingInt(Team::overdue).thenComparingInt(Team::never)
                        .reversed()).toList();
    }
}
