package localoffer.demonstration;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import localoffer.comments.ThemeCounting;
import localoffer.content.Content;
import localoffer.questionnaires.Quarter;
import localoffer.results.Closing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills an empty embedded database with invented answers, so that every page of the staff has
/// something to show from the first minute. Later starts find them there.
///
/// Each answer carries its label, the batches carry it on, and every page that uses them says
/// it. Real answers are never mixed in: a database that holds any, or that is a real server, is
/// refused.
@Singleton
class Demonstration {

    static final int QUARTERS = 8;
    private static final List<String> CODED = List.of("childrens-ot", "portage");

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String EMBEDDED = "jdbc:embedded:";

    private final Content content;
    private final Play play;
    private final Closing closing;
    private final Clock clock;
    private final boolean enabled;

    Demonstration(Content content, Play play, Closing closing, Clock clock, Setting setting) {
        this.content = content;
        this.play = play;
        this.closing = closing;
        this.clock = clock;
        this.enabled = setting.isEnabled();
    }

    /// Before the first visitor: nobody finds half of it, and no real answer is in between.
    @EventListener
    void start(StartupEvent started) {
        if (enabled) {
            fill();
        }
    }

    /// Returns whether it was filled now.
    boolean fill() {
        if (!play.table().isEmpty()) {
            if (!play.table().isDemonstration()) {
                LOG.warn("The database holds answers that people gave, so no invented ones were"
                        + " added. For the demonstration set DATA_FOLDER to a new folder.");
            }
            return false;
        }
        long began = clock.millis();
        var today = LocalDate.now(clock);
        var last = Quarter.of(today).plus(-1);
        var quarters = IntStream.range(0, QUARTERS).mapToObj(i -> last.plus(i + 1 - QUARTERS))
                .toList();
        var told = new Scenes(content.edition(), quarters.getFirst()).all();
        play.table().fill(told, CODED,
                quarters.stream().map(Quarter::toString).toList());
        play.wordings().fill(told.comments(), today);
        quarters.forEach(closing::close);
        play.replies().write(last, today);
        play.themes().count();
        LOG.info("Filled with {} invented answers in {} ms", told.responses().size(),
                clock.millis() - began);
        return true;
    }

    /// Where each part of what is invented goes.
    @Singleton
    record Play(Table table, Wordings wordings, Replies replies, ThemeCounting themes) {}

    /// Whether invented answers are wanted, and may be.
    @Singleton
    static final class Setting {

        private final boolean enabled;

        Setting(@Value("${demonstration.enabled:}") String wanted,
                @Value("${datasources.default.url}") String database) {
            var embedded = database.startsWith(EMBEDDED);
            if (wanted.equals("true") && !embedded) {
                throw new IllegalStateException("DEMONSTRATION is true, but the database is a"
                        + " real server. Invented answers are never put there: take the setting"
                        + " out, or take JDBC_DATABASE_URL out to use the embedded database.");
            }
            enabled = embedded && !wanted.equals("false");
        }

        boolean isEnabled() {
            return enabled;
        }
    }
}
