package localoffer.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.UUID;
import localoffer.web.Pages;

/// Lets in who has shown the first step: at once, or after a one-time code.
@Singleton
class Admission {

    private final SecondStep secondStep;
    private final HalfSignedIn.Papers papers;
    private final Entrance entrance;
    private final Pages pages;

    Admission(SecondStep secondStep, HalfSignedIn.Papers papers, Entrance entrance, Pages pages) {
        this.secondStep = secondStep;
        this.papers = papers;
        this.entrance = entrance;
        this.pages = pages;
    }

    /// @param byLink whether they came by a one-time link
    HttpResponse<?> admit(HttpRequest<?> request, UUID person, boolean byLink, String path) {
        if (secondStep.isOn(person)) {
            return ask(request, HttpStatus.OK,
                    papers.write(person, byLink, path, FormGuard.bearer(request)), "", 0);
        }
        return entrance.enter(request, person, byLink, path);
    }

    /// @param problem a message key; empty for none
    HttpResponse<?> ask(HttpRequest<?> request, HttpStatus status, String paper, String problem,
            long waitSeconds) {
        return pages.show(request, status, "staff/code",
                new CodePage(paper, problem, waitSeconds));
    }

    record CodePage(String paper, String problem, long waitSeconds) {

        public boolean isRefused() {
            return !problem.isEmpty();
        }
    }
}
