package localoffer.directory;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service.Ages;
import localoffer.directory.Service.Confidence;
import localoffer.directory.Service.Cost;
import localoffer.directory.Service.Known;
import localoffer.directory.Service.Where;
import localoffer.places.Point;
import org.jspecify.annotations.Nullable;

/// Reads `content/directory/`.
@Singleton
class DirectoryReader implements Part<Directory> {

    private static final String SERVICES = "directory/services";
    private static final String TAXONOMIES = "directory/taxonomies/";
    private static final int SUMMARY_CHARACTERS_MAX = 300;

    @Override
    public Class<Directory> type() {
        return Directory.class;
    }

    @Override
    public Directory read(Reading reading) {
        var taxonomies = new Taxonomies(
                Taxonomy.grouped(reading, TAXONOMIES + "needs.yaml", "areas", "needs"),
                Taxonomy.flat(reading, TAXONOMIES + "topics.yaml", "topics"),
                Taxonomy.flat(reading, TAXONOMIES + "audiences.yaml", "audiences"),
                Taxonomy.flat(reading, TAXONOMIES + "sectors.yaml", "sectors"));
        var services = new TreeMap<String, Service>();
        var files = reading.files(SERVICES, ".md");
        var ids = files.stream().map(SourceFile::name).collect(Collectors.toSet());
        for (var file : files) {
            services.put(file.name(), service(reading, file, taxonomies, ids));
        }
        return new Directory(Collections.unmodifiableMap(services), taxonomies);
    }

    private static Service service(
            Reading reading, SourceFile file, Taxonomies taxonomies, Set<String> ids) {
        try (var fields = reading.frontMatter(file)) {
            var summary = fields.text("summary");
            if (summary.length() > SUMMARY_CHARACTERS_MAX) {
                fields.problem("summary", "\"summary\" has " + summary.length()
                        + " characters. Shorten it to " + SUMMARY_CHARACTERS_MAX + ".");
            }
            return new Service(
                    file.name(),
                    fields.text("name"),
                    fields.texts("also-called"),
                    fields.text("provider"),
                    term(fields, "sector", fields.text("sector"), taxonomies.sectors()),
                    summary,
                    ages(fields),
                    terms(fields, "needs", taxonomies.needs()),
                    terms(fields, "audiences", taxonomies.audiences()),
                    terms(fields, "topics", taxonomies.topics()),
                    fields.text("how-to-get-in"),
                    fields.choice("self-referral", Known.UNKNOWN),
                    fields.choice("no-diagnosis-needed", Known.UNKNOWN),
                    fields.choice("no-plan-needed", Known.UNKNOWN),
                    fields.text("what-happens-next", ""),
                    fields.choice("cost", Cost.class),
                    fields.text("cost-note", ""),
                    fields.text("area"),
                    fields.optionalMap("place").map(DirectoryReader::where).stream().toList(),
                    fields.text("phone", ""),
                    fields.text("email", ""),
                    fields.text("web", ""),
                    fields.choice("confidence", Confidence.class),
                    Set.copyOf(fields.texts("not-checked")),
                    fields.texts("sources"),
                    fields.text("source-date", ""),
                    related(fields, ids),
                    fields.text("owner"),
                    date(fields, "last-checked").orElse(null),
                    reading.body(file));
        }
    }

    private static Ages ages(Fields fields) {
        try (var ages = fields.map("ages")) {
            int least = ages.number("min", 0, Ages.YEARS_MAX);
            int most = ages.number("max", 0, Ages.YEARS_MAX);
            if (most < least) {
                ages.problem("max", "The ages run from " + least + " to " + most
                        + ". Write the lower age as min and the higher one as max.");
            }
            return new Ages(least, most);
        }
    }

    private static Where where(Fields fields) {
        try (fields) {
            fields.text("position-from", "");
            return new Where(fields.text("town", ""), fields.text("postcode", ""), point(fields));
        }
    }

    private static @Nullable Point point(Fields fields) {
        var latitude = fields.decimal("lat");
        var longitude = fields.decimal("lon");
        if (latitude.isPresent() != longitude.isPresent()) {
            fields.problem("lat", "A position needs both \"lat\" and \"lon\". Add the other one.");
        }
        return latitude.isPresent() && longitude.isPresent()
                ? new Point(latitude.get(), longitude.get()) : null;
    }

    private static List<String> related(Fields fields, Set<String> ids) {
        var related = fields.texts("related");
        related.stream().filter(id -> !ids.contains(id)).forEach(id ->
                fields.problem("related", "There is no service \"" + id
                        + "\". Write the name of its file, without the ending."));
        return related;
    }

    private static List<Term> terms(Fields fields, String name, Taxonomy taxonomy) {
        var terms = fields.texts(name).stream()
                .map(id -> term(fields, name, id, taxonomy)).toList();
        if (terms.isEmpty()) {
            fields.problem(name, "\"" + name + "\" is empty. Name at least one.");
        }
        return terms;
    }

    private static Term term(Fields fields, String name, String id, Taxonomy taxonomy) {
        return taxonomy.find(id).orElseGet(() -> {
            fields.problem(name, "\"" + id + "\" is not one of the known " + name + ": "
                    + String.join(", ", taxonomy.terms().stream().map(Term::id).toList()) + ".");
            return new Term(id, id, id, List.of(), "");
        });
    }

    private static Optional<LocalDate> date(Fields fields, String name) {
        try {
            return fields.optional(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            fields.problem(name, "\"" + name + "\" must be a date such as 2026-11-21.");
            return Optional.empty();
        }
    }
}
