package localoffer.documents;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.content.Upkeep;

/// The news, the newest first. What has a day to come is kept back until then.
public record News(List<NewsItem> all) {

    private static final Comparator<NewsItem> NEWEST_FIRST =
            Comparator.comparing(NewsItem::date).reversed().thenComparing(NewsItem::title);

    public News {
        all = List.copyOf(all);
    }

    public Optional<NewsItem> find(String id) {
        return all.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// What is no older than a day.
    public List<NewsItem> since(LocalDate day) {
        return all.stream().filter(item -> !item.date().isBefore(day)).toList();
    }

    /// Reads `content/news/`.
    @Singleton
    static final class Reader implements Part<News> {

        @Override
        public Class<News> type() {
            return News.class;
        }

        @Override
        public News read(Reading reading) {
            return new News(reading.files("news", ".md").stream()
                    .map(file -> item(reading, file))
                    .filter(item -> !item.date().isAfter(reading.today()))
                    .sorted(NEWEST_FIRST).toList());
        }

        private static NewsItem item(Reading reading, SourceFile file) {
            try (var fields = reading.frontMatter(file)) {
                fields.text("date"); // Tells a date that is missing.
                return new NewsItem(file.name(), fields.date("date").orElse(LocalDate.EPOCH),
                        fields.text("title"), fields.texts("also-called"),
                        fields.text("summary"), Upkeep.owned(fields), fields.texts("services"),
                        reading.part(Documents.class).allNamed(fields, "documents"),
                        sources(fields), fields.flag("demonstration"), reading.body(file));
            }
        }

        /// News that nobody can trace is no news.
        private static List<String> sources(Fields fields) {
            var sources = fields.texts("sources");
            if (sources.isEmpty()) {
                fields.problem("sources", "Where is this known from? Add a line such as"
                        + " \"sources: [https://www.durham.gov.uk/send]\".");
            }
            return sources;
        }
    }
}
