package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.web.Language;
import localoffer.web.NotFound;

/// What people read before the first question, and after the last.
///
/// @param group the smallest that results are shown of
/// @param from the page that the person came from; empty for any
/// @param needsCode whether only who has a code can answer now
/// @param ticket for the form that begins with a code; empty without one
/// @param mistake the key of what is wrong with the code; empty for nothing
record StartPage(Form form, int group, String from, Way way, boolean needsCode, String ticket,
        String mistake) {

    /// For a person who came from a page of ours, where a question is about that.
    StartPage from(String page) {
        var asked = !Answers.filled(form.questionnaire(), page).questions().isEmpty();
        return new StartPage(form, group, asked ? page : "", way, needsCode, ticket, mistake);
    }

    /// The page with its code refused.
    StartPage refused(String key) {
        return new StartPage(form, group, from, way, needsCode, "", key);
    }

    /// Whether nothing of it is about one person or one tablet.
    boolean isForEverybody() {
        return from.isEmpty() && !way.hasCode() && !way.isKiosk() && !isRefused();
    }

    /// What becomes of the answers, a sentence a line.
    public List<String> privacy() {
        return form.questionnaire().privacy().sentences(group);
    }

    public String titleKey() {
        return isRefused() ? "questionnaires.question.title.error"
                : way.isSpecial() ? "questionnaires.start.title." + way.channel().word()
                : "questionnaires.question.title";
    }

    public String thanksKey() {
        return way.isKiosk() ? "questionnaires.thanks.page.kiosk" : "questionnaires.thanks.page";
    }

    public boolean isRefused() {
        return !mistake.isEmpty();
    }

    /// Whether it asks for a code before anything can begin.
    public boolean isAsking() {
        return isRefused() || (needsCode && !way.hasCode());
    }

    /// Whether it begins with a code that was found good.
    public boolean isInvited() {
        return way.hasCode() && !isRefused();
    }

    /// Its own address, for the same page in another language.
    public String address() {
        return way.isSpecial() ? WayIn.addressOf(form, way.channel()) : form.address();
    }

    public String thanksAddress() {
        return address() + "/thanks";
    }

    /// Where the first question is, for people without a code.
    public String first() {
        return first("");
    }

    public String firstWithoutPictures() {
        return first("pictures=off");
    }

    public String kiosk() {
        return Kiosk.addressOf(form.topic().id());
    }

    private String first(String more) {
        var query = new ArrayList<String>();
        if (way.isSpecial()) {
            query.add("by=" + way.channel().word());
        }
        if (!from.isEmpty()) {
            query.add("page=" + from);
        }
        if (!more.isEmpty()) {
            query.add(more);
        }
        return form.address() + "/answers" + (query.isEmpty() ? "" : "?")
                + String.join("&", query);
    }

    @Singleton
    static class Maker {

        private final Forms forms;
        private final CodeOnly codeOnly;
        private final int group;

        Maker(Forms forms, CodeOnly codeOnly, Threshold threshold) {
            this.forms = forms;
            this.codeOnly = codeOnly;
            this.group = threshold.people();
        }

        /// Empty while the questions are not open.
        Optional<StartPage> find(Language language, String questionnaire, String topic, Way way) {
            return forms.find(questionnaire, topic).map(form -> make(language, form, way));
        }

        /// Of questions that are not open.
        StartPage closed(Language language, String questionnaire, String topic, Way way) {
            return make(language, forms.closed(questionnaire, topic).orElseThrow(NotFound::new),
                    way);
        }

        private StartPage make(Language language, Form form, Way way) {
            return new StartPage(forms.in(language, form), group, "", way, codeOnly.covers(form),
                    way.hasCode() ? forms.ticket(form) : "", "");
        }
    }
}
