package localoffer.site;

import java.util.function.Function;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.results.ReleasedResults;
import localoffer.web.Outage;
import org.jspecify.annotations.Nullable;

/// What a node makes of the content and of what was released, and holds until either changes: the
/// content, or what a close let out. While the database is away, the last stays.
///
/// @param <T> an immutable snapshot
final class Kept<T> {

    private final ReleasedResults results;
    private final Content content;
    private final Function<Edition, T> making;
    private volatile Made<T> made;

    /// @param nothing what is held before anything could be made
    Kept(ReleasedResults results, Content content, T nothing, Function<Edition, T> making) {
        this.results = results;
        this.content = content;
        this.making = making;
        this.made = new Made<>(null, "", nothing);
    }

    /// @param edition null before it was made
    /// @param mark of the closes that it is made of
    private record Made<T>(@Nullable Edition edition, String mark, T what) {}

    /// Who asks before the first look has it made.
    T get() {
        if (made.edition == null) {
            look();
        }
        return made.what;
    }

    /// Makes it anew if it has to be.
    void look() {
        Outage.passOver(this::make);
    }

    private void make() {
        var edition = content.edition();
        var mark = results.mark();
        if (!edition.equals(made.edition) || !mark.equals(made.mark)) {
            made = new Made<>(edition, mark, making.apply(edition));
        }
    }
}
