package localoffer.content;

import java.util.List;

/// What one reading of a folder gave: its parts, and everything that is wrong with it.
///
/// @param edition complete only when there are no problems
public record Loaded(Edition edition, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }
}
