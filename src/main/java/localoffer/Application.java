package localoffer;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import localoffer.content.ReadAhead;
import localoffer.database.HeadStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Starts the site. Settings come from the environment; README lists them.
final class Application {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Application() {}

    /// What takes longest begins first, each in a thread of its own. Whoever needs it later finds
    /// it under way, or begins it then. The log comes before: it is made in one thread only.
    public static void main(String[] arguments) {
        LoggerFactory.getLogger(Application.class);
        if (setting("JDBC_DATABASE_URL", "").isEmpty()) {
            HeadStart.begin(Path.of(setting("DATA_FOLDER", ".data")));
        }
        ReadAhead.begin(Path.of(setting("CONTENT_FOLDER", "content")), LocalDate.now(LONDON));
        Micronaut.build(arguments).banner(false).mainClass(Application.class).start();
    }

    static String setting(String name, String otherwise) {
        @Nullable String value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
