package localoffer.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import localoffer.comments.ToldAndDone;
import localoffer.comments.ToldAndDone.Entry;
import localoffer.comments.ToldAndDone.Last;
import localoffer.comments.ToldAndDone.Waiting;
import localoffer.comments.ToldAndDone.Year;
import localoffer.site.AnnualFigures.Figures;
import localoffer.site.AnnualFigures.Row;
import localoffer.web.CsvFile;
import localoffer.web.NotFound;
import localoffer.web.Pages;

/// The report that the law asks for each year (SEND Regulations 2014, regulation 56): what was
/// asked, what families said, what was answered, and what is open.
@Controller("/told-us/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
class AnnualReportController {

    /// More answers about one theme stand behind a link.
    static final int ANSWERS_MAX = 5;
    static final List<String> COLUMNS = List.of("year", "service", "voice", "people, about",
            "said it was good, per cent", "low", "high");

    private final AnnualFigures figures;
    private final ToldAndDone told;
    private final Pages pages;

    AnnualReportController(AnnualFigures figures, ToldAndDone told, Pages pages) {
        this.figures = figures;
        this.told = told;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request) {
        return pages.show(request, "site/annual-reports",
                new ReportsPage(figures.years(), told.last()));
    }

    @Get("/{year}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String year) {
        int number = number(year);
        return pages.show(request, "site/annual-report", new ReportPage(number, find(number),
                told.of(number), told.waiting(number), told.last()));
    }

    @Get("/{year}/results.csv")
    @Produces("text/csv")
    HttpResponse<String> file(String year) {
        int number = number(year);
        var found = find(number);
        return CsvFile.send("annual-report-" + number
                + (found.demonstration() ? "-demonstration" : ""), COLUMNS,
                found.rows().stream().map(row -> line(number, row)).toList());
    }

    private Figures find(int year) {
        return figures.of(year).orElseThrow(NotFound::new);
    }

    private static int number(String year) {
        if (!year.matches("[0-9]{4}")) {
            throw new NotFound();
        }
        return Integer.parseInt(year);
    }

    private static List<Object> line(int year, Row row) {
        var said = row.said();
        return List.of(year, row.name(), said.voice(), said.people(),
                said.share().written(), said.share().low(), said.share().high());
    }

    /// @param years that are over and have results, the newest first
    record ReportsPage(List<Integer> years, Last last) {}

    record ReportPage(int number, Figures figures, Year told, List<Waiting> waiting,
            Last last) {

        public String year() {
            return Integer.toString(number);
        }

        public boolean isDemonstration() {
            return figures.demonstration() || told.abouts().stream()
                    .flatMap(about -> about.entries().stream()).anyMatch(Entry::demonstration);
        }

        /// What was planned and is not done yet.
        public List<Entry> open() {
            return told.abouts().stream().flatMap(about -> about.entries().stream())
                    .filter(Entry::open).toList();
        }

        public int most() {
            return ANSWERS_MAX;
        }

        public String file() {
            return "/told-us/reports/" + year() + "/results.csv";
        }
    }
}
