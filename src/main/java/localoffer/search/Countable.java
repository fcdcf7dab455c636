package localoffer.search;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Reading;
import localoffer.content.SlowPart;
import localoffer.content.SourceFile;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.directory.Taxonomy;
import localoffer.directory.Term;
import localoffer.documents.Document;
import localoffer.documents.Documents;
import localoffer.documents.Glossary;
import localoffer.search.Words.Word;

/// The words that may be counted when a search does not find them: those that the council itself
/// writes in small letters, and those of its lists. Names of people, numbers and addresses are
/// not among them, so that nothing which was typed of a person can be kept.
///
/// @param words the shortest form of each, by its stem
record Countable(Map<String, String> words) {

    private static final List<String> FILES =
            List.of("search/synonyms.txt", "search/phrases.txt", "search/countable.txt");
    /// Three letters or more, the first of them small, and no digit or mark before or behind.
    private static final Pattern SMALL =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])\\p{Ll}[\\p{L}'’]{2,}(?![\\p{N}@_])");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{3,30}");

    Countable {
        words = Map.copyOf(words);
    }

    /// The words that may be counted, each once and in the order of the alphabet.
    List<String> of(Collection<Word> typed) {
        return typed.stream().filter(Word::tells)
                .flatMap(word -> Optional.ofNullable(words.get(word.stem())).stream())
                .distinct().limit(MissedSearch.WORDS_MAX).sorted().toList();
    }

    @Singleton
    static final class Reader implements SlowPart<Countable> {

        @Override
        public Class<Countable> type() {
            return Countable.class;
        }

        @Override
        public Supplier<Countable> begin(Reading reading) {
            var directory = reading.part(Directory.class);
            var documents = reading.part(Documents.class);
            var lists = directory.taxonomies();
            var glossary = reading.part(Glossary.class);
            var files = files(reading);
            return () -> {
                var words = new HashMap<String, String>();
                var published = Stream.concat(
                        directory.services().stream().map(Service::summary),
                        documents.all().stream().map(Document::summary));
                published.forEach(text -> SMALL.matcher(text).results()
                        .forEach(word -> learn(words, word.group())));
                Stream.of(terms(lists.needs()), terms(lists.topics()), terms(lists.audiences()),
                        glossary(glossary), files.stream())
                        .flatMap(texts -> texts).forEach(text -> learn(words, text));
                return new Countable(words);
            };
        }

        private static void learn(Map<String, String> words, String text) {
            Words.of(text).stream().filter(word -> LETTERS.matcher(word.plain()).matches())
                    .forEach(word -> words.merge(word.stem(), word.plain(), Reader::shorter));
        }

        private static String shorter(String one, String other) {
            return Comparator.comparingInt(String::length)
                    .thenComparing(Comparator.naturalOrder()).compare(one, other) <= 0
                    ? one : other;
        }

        private static Stream<String> terms(Taxonomy list) {
            return list.terms().stream().flatMap(Reader::names);
        }

        private static Stream<String> names(Term term) {
            return Stream.concat(Stream.of(term.name(), term.young()), term.also().stream());
        }

        private static Stream<String> glossary(Glossary glossary) {
            return glossary.entries().stream().flatMap(entry -> Stream.concat(
                    Stream.of(entry.term(), entry.full()), entry.also().stream()));
        }

        private static List<String> files(Reading reading) {
            return FILES.stream().flatMap(name -> reading.file(name).stream())
                    .map(SourceFile::text).flatMap(String::lines)
                    .filter(line -> !line.startsWith("#")).toList();
        }
    }
}
