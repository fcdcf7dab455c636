package localoffer.documents;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.documents.Scorecard.Group;
import localoffer.documents.Scorecard.Indicator;
import localoffer.documents.Scorecard.Source;
import localoffer.documents.Scorecard.Target;
import localoffer.web.CsvFile;
import localoffer.web.Pages;

/// The scorecard for everybody, as a page and as a file.
@Controller
class ScorecardController {

    static final List<String> COLUMNS = List.of("group", "indicator", "name", "who", "what",
            "period or from", "number", "words", "source", "part", "source date", "standing",
            "historical", "note");

    private final Content content;
    private final Pages pages;

    ScorecardController(Content content, Pages pages) {
        this.content = content;
        this.pages = pages;
    }

    @Get("/scorecard")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request) {
        var edition = content.edition();
        return pages.share(request, edition, "documents/scorecard",
                () -> new ScorecardPage(edition.part(Scorecard.class).groups()));
    }

    @Get("/scorecard.csv")
    @Produces("text/csv")
    HttpResponse<String> file() {
        var lines = new ArrayList<List<Object>>();
        content.part(Scorecard.class).groups().forEach(group ->
                group.indicators().forEach(one -> lines.addAll(lines(group, one))));
        return CsvFile.send("scorecard", COLUMNS, lines);
    }

    private static List<List<Object>> lines(Group group, Indicator one) {
        var lines = new ArrayList<List<Object>>();
        for (Target target : one.targets()) {
            lines.add(line(group, one, "target", target.from().written(), target.value(),
                    target.words(), Optional.of(target.source()), ""));
        }
        for (var value : one.values()) {
            lines.add(line(group, one, "figure", value.period(), value.value(), value.words(),
                    Optional.of(value.source()),
                    one.of(value).name().toLowerCase(Locale.ROOT)));
        }
        if (one.values().isEmpty()) {
            lines.add(line(group, one, "no figure found", "", Optional.empty(), "",
                    Optional.empty(), ""));
        }
        return lines;
    }

    private static List<Object> line(Group group, Indicator one, String what, String when,
            Optional<Double> number, String words, Optional<Source> source, String standing) {
        return List.of(group.title(), one.id(), one.name(), one.who(), what, when,
                number.<Object>map(value -> value).orElse(""), words,
                source.map(Source::title).orElse(""), source.map(Source::part).orElse(""),
                source.map(from -> from.date().written()).orElse(""), standing,
                one.historical() ? "yes" : "no", one.note());
    }

    record ScorecardPage(List<Group> groups) {

        /// How many indicators have any figure, and how many there are.
        public long told() {
            return groups.stream().flatMap(group -> group.indicators().stream())
                    .filter(one -> !one.values().isEmpty()).count();
        }

        public long all() {
            return groups.stream().mapToLong(group -> group.indicators().size()).sum();
        }
    }
}
