package localoffer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.documents.Glossary;

/// What the glossary says of a word, when nothing but that word was typed. It stands above the
/// results and takes no place among them: who types SALT looks for the service.
final class Explanations {

    private final Map<List<String>, Glossary.Entry> byName = new HashMap<>();

    Explanations(Glossary glossary) {
        // A word that is an entry itself is not told by another, which has it among its names.
        glossary.entries().forEach(entry -> Stream.of(entry.term(), entry.full())
                .forEach(name -> byName.putIfAbsent(Words.stems(name), entry)));
        glossary.entries().forEach(entry -> entry.also()
                .forEach(name -> byName.putIfAbsent(Words.stems(name), entry)));
        byName.remove(List.<String>of());
    }

    Optional<Glossary.Entry> of(String typed) {
        return Optional.ofNullable(byName.get(Words.stems(typed)));
    }
}
