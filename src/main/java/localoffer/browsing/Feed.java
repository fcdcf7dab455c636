package localoffer.browsing;

import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import localoffer.browsing.Changes.Change;
import localoffer.web.Atom;
import localoffer.web.Atom.Category;

/// The new and changed listings as a feed: one entry for each listing, in its topics.
@Singleton
class Feed {

    static final String ADDRESS = "/services.atom";
    private static final MessageContext ENGLISH = MessageContext.of(Locale.UK);

    private final Atom atom;
    private final MessageSource words;

    Feed(Atom atom, MessageSource words) {
        this.atom = atom;
        this.words = words;
    }

    /// @param site where the site stands, without a stroke at the end
    String of(List<Change> changes, LocalDate since, String site) {
        return atom.of(new Atom.Head(ADDRESS, "/new", "browsing.new.title", since, site),
                changes.stream().map(this::entry).toList());
    }

    private Atom.Entry entry(Change change) {
        var service = change.service();
        return Atom.Entry.of(Listed.of(service).address(), service.name(), change.date(),
                what(change) + " " + service.summary()).in(service.topics().stream()
                        .map(topic -> new Category(topic.id(), topic.name())).toList());
    }

    private String what(Change change) {
        return change.isTold() ? change.what() : words.getRequiredMessage(change.key(), ENGLISH);
    }
}
