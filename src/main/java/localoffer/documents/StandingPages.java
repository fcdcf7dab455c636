package localoffer.documents;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import localoffer.content.Html;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.Upkeep;
import localoffer.web.DateWords;

/// The pages that every site has: about, accessibility, privacy and so on.
public record StandingPages(Map<String, StandingPage> byName) {

    public StandingPages {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    public Collection<StandingPage> all() {
        return byName.values();
    }

    public Optional<StandingPage> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// One of them.
    ///
    /// @param name the name of its file, and the end of its address
    public record StandingPage(
            String name, String title, String summary, Upkeep upkeep, Html body) {

        /// When it was last checked, in words; empty when it never was.
        public String checked() {
            return DateWords.of(upkeep.lastChecked());
        }

        public String address() {
            return "/pages/" + name;
        }
    }

    @Singleton
    static final class Reader implements Part<StandingPages> {

        @Override
        public Class<StandingPages> type() {
            return StandingPages.class;
        }

        @Override
        public StandingPages read(Reading reading) {
            var pages = new TreeMap<String, StandingPage>();
            for (var file : reading.files("pages", ".md")) {
                try (var fields = reading.frontMatter(file)) {
                    pages.put(file.name(), new StandingPage(file.name(), fields.text("title"),
                            fields.text("summary"), Upkeep.owned(fields), reading.body(file)));
                }
            }
            return new StandingPages(pages);
        }
    }
}
