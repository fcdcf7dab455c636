package localoffer.documents;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import localoffer.content.Content;
import localoffer.web.Explaining;
import localoffer.web.Pages;

/// Leads the words of the glossary that stand in a page to their meaning at its foot: a
/// definition on request, which needs no JavaScript and loses nobody's place.
@Singleton
final class PageWords implements Explaining {

    private static final String MAIN_END = "</main>";

    private final Content content;
    private final Provider<Pages> pages;
    /// Made anew with the glossary; two threads may make the same at once.
    private volatile Links links = new Links(List.of());

    PageWords(Content content, Provider<Pages> pages) {
        this.content = content;
        this.pages = pages;
    }

    @Override
    public String in(String page) {
        var entries = content.part(Glossary.class).entries();
        var known = links;
        if (!known.entries.equals(entries)) {
            known = new Links(entries);
            links = known;
        }
        var led = known.words.in(page);
        if (led.words().isEmpty()) {
            return page;
        }
        var words = entries.stream()
                .filter(entry -> led.words().contains(entry.term())).toList();
        int end = led.html().lastIndexOf(MAIN_END);
        return led.html().substring(0, end)
                + pages.get().render(null, "documents/words", new WordsPage(words))
                + led.html().substring(end);
    }

    /// @param words those that stand in the page, as the glossary orders them
    record WordsPage(List<Glossary.Entry> words) {}

    private record Links(List<Glossary.Entry> entries, WordLinks words) {

        Links(List<Glossary.Entry> entries) {
            this(entries, new WordLinks(entries.stream()
                    .filter(entry -> !entry.common()).collect(Collectors.toMap(
                            Glossary.Entry::term, entry -> "#word-" + entry.id(),
                            (one, other) -> one)),
                    entries.stream().map(Glossary.Entry::full)
                            .filter(full -> !full.isEmpty()).collect(Collectors.toSet())));
        }
    }
}
