package localoffer.questionnaires;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.web.Pages;

/// A questionnaire to print.
///
/// @param topics the one whose name stands on it, or none: then there is a line for it
/// @param large whether the words are in large print
/// @param address of this page in ordinary print
/// @param back where it goes when it is filled in
/// @param group the smallest group that results are shown of
record PaperPage(PaperForm form, List<Topic> topics, boolean large, String address,
        PaperReturn back, int group) {

    private static final String LARGE = "large";

    /// The same in the other size.
    public String otherAddress() {
        return large ? address
                : address + (address.contains("?") ? "&" : "?") + "print=" + LARGE;
    }

    /// The page that tells about these questions.
    public String about() {
        return "/questionnaires/" + form.questionnaire().id();
    }

    @Singleton
    static class Maker {

        private final Content content;
        private final Pages pages;
        private final Topics topics;
        private final Threshold threshold;

        Maker(Content content, Pages pages, Topics topics, Threshold threshold) {
            this.content = content;
            this.pages = pages;
            this.topics = topics;
            this.threshold = threshold;
        }

        /// In the reader's language.
        ///
        /// @param query by which the page is asked for, but for the size of its letters
        HttpResponse<?> show(HttpRequest<?> request, Questionnaire questionnaire,
                Optional<Topic> topic, String print, String query) {
            var language = pages.language(request);
            return pages.show(request, "questionnaires/paper", new PaperPage(
                    PaperForm.of(questionnaire.in(language.code())),
                    topic.map(named -> topics.in(language, named)).stream().toList(),
                    print.equals(LARGE), request.getPath() + query,
                    content.part(PaperReturn.class), threshold.people()));
        }
    }
}
