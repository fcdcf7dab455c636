package localoffer.content;

import java.util.List;
import java.util.Optional;

/// Safe HTML of plain words, without the work of reading Markdown: for content that is made up by
/// the hundred thousand.
public final class PlainHtml implements Html.Source {

    private PlainHtml() {}

    public static Html of(String words) {
        var safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var made = new Html.Made("<p>" + safe + "</p>\n", List.of(), List.of());
        return new Html(() -> made, new PlainHtml());
    }

    @Override
    public List<String> links() {
        return List.of();
    }

    @Override
    public Optional<List<String>> linksAtMost() {
        return Optional.of(List.of());
    }

    @Override
    public List<ReadingAge.Sentence> sentences() {
        return List.of();
    }
}
