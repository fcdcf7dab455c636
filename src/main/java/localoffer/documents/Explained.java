package localoffer.documents;

import java.util.LinkedHashMap;
import java.util.List;
import localoffer.content.Html;

/// A text whose words of the glossary lead to their meaning at the foot of the same page: a
/// definition on request, which needs no JavaScript and loses nobody's place.
///
/// @param words those that stand in the text, as the glossary orders them
record Explained(Html body, List<Glossary.Entry> words) {

    static Explained of(Html text, Glossary glossary) {
        var addresses = new LinkedHashMap<String, String>();
        glossary.entries().stream().filter(entry -> !entry.common())
                .forEach(entry -> addresses.put(entry.term(), address(entry)));
        var body = text.leading(addresses);
        return new Explained(body, glossary.entries().stream()
                .filter(entry -> body.links().contains(address(entry))).toList());
    }

    private static String address(Glossary.Entry entry) {
        return "#word-" + entry.id();
    }
}
