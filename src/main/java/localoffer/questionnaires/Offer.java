package localoffer.questionnaires;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.content.Problem;
import localoffer.web.Outage;
import org.jspecify.annotations.Nullable;

/// What may be asked. What was published once is asked in the same words or not at all, whatever
/// was done to the content folder since, because its answers count as answers to those words.
///
/// Each node marks what it serves in PostgreSQL, unless that is marked, and asks for the marks of
/// all again every two seconds. They never change: one that is held here is known for good.
@Singleton
public class Offer {

    private final Content content;
    private final PublishedMarks marks;
    private volatile Map<String, String> marked = Map.of();
    private volatile @Nullable Served served;

    Offer(Content content, PublishedMarks marks) {
        this.content = content;
        this.marks = marks;
    }

    Edition edition() {
        return content.edition();
    }

    /// Whether it was published in other words, in one of its languages.
    boolean isChanged(Questionnaire version) {
        return PublishedItem.names(version).anyMatch(this::isChanged);
    }

    /// The questionnaire with what the service adds to it and may ask.
    Questionnaire at(String service, Questionnaire questionnaire) {
        return edition().part(Questionnaires.class).at(service, questionnaire,
                local -> !isChanged(PublishedItem.name(local)));
    }

    /// To be asked before answers are kept, which then stay answers to these words: everything
    /// that the form asks is marked, and says what its mark says.
    boolean stands(Form form) {
        if (names(form).anyMatch(name -> !marked.containsKey(name))) {
            mark();
        }
        return names(form).noneMatch(this::isChanged);
    }

    /// What is not asked, and how to mend that.
    public List<Problem> problems() {
        return items().entrySet().stream().filter(item -> isChanged(item.getKey()))
                .map(item -> new Problem(item.getValue().file(), 1, "\"" + item.getKey()
                        + "\" was published with other words than it has now, so it is not asked."
                        + " Put its words back as they were. " + item.getValue().mend()))
                .toList();
    }

    @Scheduled(fixedDelay = "2s")
    void look() {
        Outage.passOver(this::mark);
    }

    private void mark() {
        var known = marks.all();
        var fresh = items().entrySet().stream()
                .filter(item -> !known.containsKey(item.getKey())).toList();
        fresh.forEach(item -> marks.keep(item.getKey(), item.getValue().hash()));
        marked = fresh.isEmpty() ? known : marks.all();
    }

    private boolean isChanged(String name) {
        var was = marked.get(name);
        var item = items().get(name);
        return was != null && item != null && !was.equals(item.hash());
    }

    /// Of what the form asks and is published.
    private Stream<String> names(Form form) {
        var asked = form.questionnaire();
        return Stream.concat(
                edition().part(Questionnaires.class).find(asked.id(), asked.version()).stream()
                        .flatMap(PublishedItem::names),
                asked.questions().stream().filter(Question::isLocal)
                        .map(question -> form.topic().id() + "." + question.id()))
                .filter(items()::containsKey);
    }

    /// The marks of what is served, made once for each edition.
    private Map<String, PublishedItem> items() {
        var edition = edition();
        var known = served;
        if (known == null || known.edition != edition) {
            known = new Served(edition, Map.copyOf(
                    PublishedItem.of(edition.part(Questionnaires.class))));
            served = known;
        }
        return known.items;
    }

    private record Served(Edition edition, Map<String, PublishedItem> items) {}
}
