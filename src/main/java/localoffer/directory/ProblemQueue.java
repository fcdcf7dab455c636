package localoffer.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.staff.StaffMember;

/// Which problems a person of staff looks at.
///
/// @param state the word of one state; empty for everything that is still to do
/// @param owner of the listings; empty for all
record ProblemQueue(String state, String owner) {

    static final String ALL = "all";

    /// Any words make a legal choice.
    static ProblemQueue of(String state, String owner, Directory directory) {
        var known = state.equals(ALL) || ProblemState.of(state).isPresent();
        return new ProblemQueue(known ? state : "",
                owners(directory).contains(owner) ? owner : "");
    }

    static List<String> owners(Directory directory) {
        return directory.services().stream().map(listing -> listing.upkeep().owner())
                .filter(owner -> !owner.isEmpty()).distinct().sorted().toList();
    }

    /// Administrators, authors and publishers look after all listings. Others see those of the
    /// services they look after.
    static boolean maySee(StaffMember me, String listing) {
        return me.keeps(listing);
    }

    List<ProblemState> states() {
        if (state.equals(ALL)) {
            return List.of(ProblemState.values());
        }
        return ProblemState.of(state).map(List::of)
                .orElse(List.of(ProblemState.NEW, ProblemState.CHECKING));
    }

    /// The listings that are wanted and may be seen; empty for all, those among them that are no
    /// longer published.
    Optional<Collection<String>> listings(StaffMember me, Directory directory) {
        if (owner.isEmpty() && me.keepsAll()) {
            return Optional.empty();
        }
        var seen = me.keepsAll()
                ? directory.services().stream().map(Service::id) : me.services().stream();
        return Optional.of(owner.isEmpty() ? seen.toList() : seen.filter(id ->
                directory.named(id)
                        .filter(listing -> listing.upkeep().owner().equals(owner)).isPresent())
                .toList());
    }

    /// What the choice of states offers.
    static List<String> choices() {
        return Stream.concat(Stream.of("", ALL),
                Stream.of(ProblemState.values()).map(ProblemState::word)).toList();
    }
}
