package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import localoffer.web.DateWords;
import localoffer.web.Pages;
import localoffer.web.QrPicture;

/// Codes to cut out and give away.
///
/// @param quarter such as 2026Q4
/// @param lastDay on which they work, in words
/// @param place where they are typed in
record CodeSheetPage(Topic service, String quarter, String lastDay, String place,
        List<Slip> slips) {

    /// @param code in groups
    record Slip(String code, QrPicture picture) {}

    /// For the form that throws them away.
    public String codes() {
        return slips.stream().map(Slip::code).collect(Collectors.joining(" "));
    }

    public int number() {
        return slips.size();
    }

    @Singleton
    static class Maker {

        private final HttpHostResolver hosts;
        private final Pages pages;

        Maker(HttpHostResolver hosts, Pages pages) {
            this.hosts = hosts;
            this.pages = pages;
        }

        HttpResponse<?> show(HttpRequest<?> request, Topic service, Quarter quarter,
                List<Code> codes) {
            var place = hosts.resolve(request) + CodeController.ADDRESS;
            var slips = codes.stream().map(code -> new Slip(code.grouped(),
                    QrPicture.onPaper(place + "/" + code.text()))).toList();
            return pages.show(request, "questionnaires/code-sheet", new CodeSheetPage(service,
                    quarter.toString(),
                    DateWords.of(quarter.plus(1).firstDay().minusDays(1)),
                    place.replaceFirst("^https?://", ""), slips));
        }
    }
}
