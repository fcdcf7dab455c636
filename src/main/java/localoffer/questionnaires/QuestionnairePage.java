package localoffer.questionnaires;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import localoffer.content.Edition;
import localoffer.directory.Directory;
import localoffer.questionnaires.Making.Need;
import localoffer.questionnaires.Promise.Statement;
import localoffer.questionnaires.Promise.Theme;
import localoffer.questionnaires.Yardstick.Standard;
import localoffer.questionnaires.Yardstick.Target;
import localoffer.web.DateWords;
import org.jspecify.annotations.Nullable;

/// Everything that people can know about a questionnaire: what is asked and why, who made it, what
/// the answers are held against, and what has come of earlier ones.
///
/// @param version as it is published, in its own language
/// @param questionnaire the same in the language of the page
/// @param paused whether its words are others than were published, so that it is not asked
/// @param way where it is answered
/// @param group the smallest that results are shown of
record QuestionnairePage(Edition edition, Questionnaire version, Questionnaire questionnaire,
        LocalDate today, boolean paused, String way, List<Standard> standards, int group) {

    /// A question with what it is for.
    ///
    /// @param good the answers that count as good
    /// @param targets in words, of each standard
    /// @param after the question that decides whether this one is asked; empty for none
    record Asked(Question question, List<String> good, List<String> targets,
            List<String> promise, List<String> outcomes, String after) {}

    /// What one service adds.
    record Local(String service, List<Asked> questions) {}

    public boolean open() {
        return !paused && version.isOpen(today);
    }

    /// The last day on which it can be answered.
    public @Nullable LocalDate until() {
        return open() ? version.opening().closes().orElse(null) : null;
    }

    /// The first day on which it can be answered, if that is to come.
    public @Nullable LocalDate from() {
        return version.status() == Questionnaire.Status.OPEN
                ? version.opening().opens().filter(today::isBefore).orElse(null) : null;
    }

    /// Where this version can be printed.
    public String paper() {
        return "/questionnaires/" + version.id() + "/paper/" + version.version();
    }

    public Making making() {
        return version.making();
    }

    /// What must be there before it is used in earnest, and is not.
    public List<Need> missing() {
        return making().missing(version.privacy());
    }

    public boolean hasPeople() {
        return !making().coProduced().groups().isEmpty();
    }

    /// A month, such as October 2026.
    public String month(String written) {
        return DateWords.of(written);
    }

    public Promise promise() {
        return edition.part(Promise.class);
    }

    /// Whether any of its questions bears on the Promise.
    public boolean isPromised() {
        return version.questions().stream()
                .anyMatch(question -> !question.about().serves().promise().isEmpty());
    }

    public List<Asked> questions() {
        return questionnaire.questions().stream().map(this::asked).toList();
    }

    public List<Asked> aboutYou() {
        return questionnaire.aboutYou().stream().map(this::asked).toList();
    }

    /// The questions that services add to it, by service.
    public List<Local> local() {
        var directory = edition.part(Directory.class);
        var all = edition.part(Questionnaires.class).local();
        return all.stream().map(LocalQuestion::service).distinct().flatMap(service ->
                directory.find(service).stream().map(one -> new Local(one.name(),
                        LocalQuestion.open(all, service, version.id()).stream()
                                .map(local -> local.in(questionnaire.language()))
                                .map(this::asked).toList())))
                .filter(local -> !local.questions().isEmpty()).toList();
    }

    private Asked asked(Question question) {
        var serves = question.about().serves();
        return new Asked(question,
                question.options().stream().filter(Option::favourable).map(Option::label).toList(),
                standards.stream().flatMap(standard -> standard.targets().stream())
                        .filter(target -> target.question().equals(question.id()))
                        .map(Target::words).toList(),
                words(serves.promise(), this::promised),
                words(serves.outcomes(), id -> edition.part(Outcomes.class).find(id)
                        .map(outcome -> outcome.words()).stream()),
                String.join("; ", words(question.about().askIf().questions(), id ->
                        questionnaire.question(id).map(other -> other.about().ask()).stream())));
    }

    /// The statements that a theme covers, or the theme while they are not supplied.
    private Stream<String> promised(String theme) {
        var statements = promise().of(theme).stream().map(Statement::text).toList();
        return statements.isEmpty()
                ? promise().theme(theme).map(Theme::words).stream() : statements.stream();
    }

    private static List<String> words(
            List<String> ids, Function<String, Stream<String>> find) {
        return ids.stream().flatMap(find).toList();
    }

    /// The question by which results may be split.
    public @Nullable String breakdown() {
        return Optional.of(version.breakdown().question()).flatMap(questionnaire::question)
                .map(question -> question.about().ask()).orElse(null);
    }
}
