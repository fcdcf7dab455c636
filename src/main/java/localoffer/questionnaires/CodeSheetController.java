package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.questionnaires.CodeSheets.Made;
import localoffer.questionnaires.CodeSheets.Refused;
import localoffer.staff.StaffMember;
import localoffer.web.Pages;

/// A sheet of codes, shown once and to be printed: what the database has cannot be turned back
/// into codes.
@Controller("/staff/asking/{service}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class CodeSheetController {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern QUARTER = Pattern.compile("\\d{4}Q[1-4]");

    private final StaffForms forms;
    private final CodeSheets sheets;
    private final CodeSheetPage.Maker maker;
    private final AskingPages pages;

    CodeSheetController(StaffForms forms, CodeSheets sheets, CodeSheetPage.Maker maker,
            AskingPages pages) {
        this.forms = forms;
        this.sheets = sheets;
        this.maker = maker;
        this.pages = pages;
    }

    @Post("/sheets")
    HttpResponse<?> create(HttpRequest<?> request, StaffMember me, String service,
            @Body Map<String, String> form) {
        var all = forms.of(me, service);
        var typed = form.getOrDefault("number", "").strip();
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        var quarter = quarter(form);
        if (quarter.isEmpty()) {
            return pages.refuse(request, all, "asking.codes.quarter.wrong");
        }
        return switch (sheets.make(me, service, quarter.get(), number,
                form.getOrDefault("ticket", ""))) {
            case Made(var codes) -> maker.show(request, all.getFirst().service(), quarter.get(),
                    codes);
            case Refused(var mistake) -> pages.refuse(request, all, mistake);
        };
    }

    /// The sheet that this very page shows, if it was not given out.
    @Post("/thrown-away")
    HttpResponse<?> throwAway(HttpRequest<?> request, StaffMember me, String service,
            @Body Map<String, String> form) {
        var all = forms.of(me, service);
        var codes = Arrays.stream(form.getOrDefault("codes", "").split(" ", -1))
                .flatMap(code -> Code.read(code, Code.INVITATION_CHARACTERS).stream())
                .distinct().toList();
        var thrown = quarter(form).filter(quarter ->
                sheets.takeBack(me, service, quarter, codes)).isPresent();
        return thrown ? pages.tell(request, all, "asking.codes.thrown-away")
                : pages.refuse(request, all, "asking.codes.used");
    }

    private static Optional<Quarter> quarter(Map<String, String> form) {
        return Optional.of(form.getOrDefault("quarter", ""))
                .filter(text -> QUARTER.matcher(text).matches()).map(Quarter::parse);
    }
}
