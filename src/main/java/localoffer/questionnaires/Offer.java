package localoffer.questionnaires;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.content.Problem;
import localoffer.web.Outage;
import org.jspecify.annotations.Nullable;

/// What may be asked. What was answered once is asked in the same words or not at all, whatever
/// was done to the content folder since, because its answers count as answers to those words.
///
/// Each node holds the marks of what was answered and asks PostgreSQL for them again every two
/// seconds. They never change: one that is held here need not be asked for when answers are sent.
@Singleton
public class Offer {

    private final Content content;
    private final AnsweredMarks marks;
    private volatile Map<String, String> answered = Map.of();
    private volatile @Nullable Served served;

    Offer(Content content, AnsweredMarks marks) {
        this.content = content;
        this.marks = marks;
    }

    Edition edition() {
        return content.edition();
    }

    /// Whether it was answered in other words, in one of its languages.
    boolean isChanged(Questionnaire version) {
        return PublishedItem.names(version).anyMatch(this::isChanged);
    }

    /// The questionnaire with what the service adds to it and may ask.
    Questionnaire at(String service, Questionnaire questionnaire) {
        return edition().part(Questionnaires.class).at(service, questionnaire,
                local -> !isChanged(PublishedItem.name(local)));
    }

    /// To be asked before answers are kept, which then stay answers to these words: the mark of
    /// everything that the form asks is in the database, and is the one that the content has.
    boolean stands(Form form) {
        var items = items();
        return names(form).allMatch(name -> {
            var item = items.get(name);
            return item == null || item.hash().equals(answered.get(name))
                    || item.hash().equals(keep(name, item));
        });
    }

    /// What is not asked, and how to mend that.
    public List<Problem> problems() {
        return items().entrySet().stream().filter(item -> isChanged(item.getKey()))
                .map(item -> new Problem(item.getValue().file(), 1, "\"" + item.getKey()
                        + "\" was answered with other words than it has now, so it is not asked."
                        + " Put its words back as they were. " + item.getValue().mend()))
                .toList();
    }

    @Scheduled(fixedDelay = "2s")
    void look() {
        try {
            answered = marks.all();
        } catch (RuntimeException failure) {
            if (!Outage.isCauseOf(failure)) {
                throw failure;
            }
        }
    }

    /// Marks what has answers that came in before there were marks, or were invented: once, soon
    /// after the start.
    @Scheduled(initialDelay = "20s")
    void adopt() {
        try {
            var items = items();
            marks.answered().forEach(name -> items.forEach((one, item) -> {
                if (one.equals(name) || one.startsWith(name + ".")) {
                    keep(one, item);
                }
            }));
        } catch (RuntimeException failure) {
            if (!Outage.isCauseOf(failure)) {
                throw failure;
            }
        }
    }

    private synchronized String keep(String name, PublishedItem item) {
        var mark = marks.keep(name, item.hash());
        var all = new HashMap<>(answered);
        all.put(name, mark);
        answered = Map.copyOf(all);
        return mark;
    }

    private boolean isChanged(String name) {
        var was = answered.get(name);
        var item = items().get(name);
        return was != null && item != null && !was.equals(item.hash());
    }

    private Stream<String> names(Form form) {
        var asked = form.questionnaire();
        return Stream.concat(
                edition().part(Questionnaires.class).find(asked.id(), asked.version()).stream()
                        .flatMap(PublishedItem::names),
                asked.questions().stream().filter(Question::isLocal)
                        .map(question -> form.topic().id() + "." + question.id()));
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
