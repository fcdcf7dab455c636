package localoffer.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import localoffer.directory.Directory;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.places.Places;
import localoffer.search.Facets.Counts;
import localoffer.search.Matching.Matched;
import localoffer.search.NamedPages.Meant;
import localoffer.search.Results.Found;
import localoffer.search.SearchQuery.Group;
import localoffer.search.Suggestions.Suggestion;
import org.apache.lucene.util.FixedBitSet;

/// Finds services, documents and pages in one edition of the content.
final class SearchIndex {

    /// Among fewer entries counting takes less time than to ask another thread.
    private static final int MANY = 100_000;

    private final Library library;
    private final Neighbourhood neighbourhood;
    private final Facets facets;
    private final Taxonomies taxonomies;
    private final Understanding understanding;
    private final Matching matching;
    private final Ranking ranking;
    private final Heard heard;
    private final NamedPages named;
    private final Protectors protectors;
    private final Explanations explanations;
    private final WaysOut ways;
    private final Suggestions suggestions;
    private final PhoneNumbers phones;
    private final HelpNow helpNow;
    private final List<Service> forOlder;
    private final QuickReading reading = new QuickReading();

    SearchIndex(Directory directory, List<Entry> entries, Places places, Lexicon lexicon,
            Explanations explanations) {
        var cataloguing = new Cataloguing(entries, lexicon);
        var making = CompletableFuture.supplyAsync(cataloguing::library,
                work -> Thread.ofPlatform().daemon().name("library").start(work));
        this.taxonomies = directory.taxonomies();
        this.neighbourhood = new Neighbourhood(entries);
        this.facets = new Facets(entries, taxonomies);
        this.library = making.join();
        var spelling = cataloguing.spelling(lexicon.texts());
        this.understanding = new Understanding(lexicon, spelling, places,
                new AudienceInWords(taxonomies.audiences()),
                stem -> (double) library.frequency(stem) / Math.max(1, library.size()));
        this.matching = new Matching(library, lexicon);
        this.helpNow = new HelpNow(library, facets.helpNow(), lexicon.advisers().medical());
        this.ranking = new Ranking(library, lexicon.advisers(), neighbourhood, facets, helpNow);
        this.heard = new Heard(facets, ranking);
        this.phones = new PhoneNumbers(library);
        this.forOlder = lexicon.advisers().older().stream()
                .flatMap(id -> directory.named(id).stream())
                .filter(directory.searchable()::contains).toList();
        this.explanations = explanations;
        this.named = new NamedPages(library);
        this.protectors = new Protectors(library, lexicon.advisers());
        this.suggestions = new Suggestions(library, taxonomies, places, lexicon);
        this.ways = new WaysOut(facets, neighbourhood);
    }

    /// The lists that the filters choose from.
    Taxonomies taxonomies() {
        return taxonomies;
    }

    /// What a person may be about to type, likeliest first.
    List<Suggestion> suggest(String typed) {
        var begun = Suggestions.begun(typed);
        var likely = suggestions.of(begun);
        if (understanding.isDangerSoFar(begun)) {
            return Stream.concat(helping(begun), likely.stream().filter(one -> one.begins(begun)))
                    .distinct().limit(Suggestions.SUGGESTIONS_MAX).toList();
        }
        return likely.stream().anyMatch(one -> one.begins(begun)) ? likely
                : understanding.dangerBegun(begun).map(words -> helping(words).toList())
                        .orElseGet(() -> Stream.concat(suggestions.near(begun).stream(),
                                likely.stream()).limit(Suggestions.SUGGESTIONS_MAX).toList());
    }

    /// Whom to ask, for someone whose words tell of danger.
    private Stream<Suggestion> helping(String words) {
        return search(SearchQuery.of(words)).hits().stream().limit(Suggestions.HELPING)
                .map(hit -> new Suggestion(hit.entry().title(), hit.entry().address()));
    }

    /// Any query has results, as long as there is any content.
    Results search(SearchQuery query) {
        var phone = phones.in(query.words());
        return phone.isEmpty() || understanding.isDanger(query.words() + " " + query.near())
                ? byWords(query) : byPhone(query, phone.get());
    }

    /// Whoever has the number, alone. Where nobody has it the other words are looked for.
    private Results byPhone(SearchQuery query, PhoneNumbers.Typed phone) {
        var having = phones.having(phone);
        boolean known = !having.scanIsEmpty();
        var number = new Results.Phone(phone.number(), known);
        if (!known && !phone.rest().isEmpty()) {
            return byWords(query.withWords(phone.rest())).with(number);
        }
        return results(query, Understood.wordless(query.age()), new Fitting(Optional.empty(),
                known ? having : helpingWithAnything(), known ? Found.ALL : Found.NONE,
                List.of(), Meant.NOTHING)).with(number);
    }

    private Results byWords(SearchQuery query) {
        return search(query, understanding.of(query));
    }

    /// What fits the words, before any filter.
    ///
    /// @param words how it fits them; empty when there is nothing to fit
    /// @param texts to be read only
    private record Fitting(Optional<Matched> words, FixedBitSet texts, Found found,
            List<String> unknown, Meant meant) {}

    private Results search(SearchQuery typed, Understood understood) {
        var all = matching.match(understood, helpNow.of(understood));
        var meant = named.meant(typed.words(), understood);
        var matched = all.with(named.withoutUnnamed(
                withCrisis(all.entries(), understood), meant, understood));
        var found = found(understood, matched);
        boolean byWords = !understood.concepts().isEmpty() && found != Found.NONE;
        var texts = byWords ? matched.entries()
                : found == Found.NONE || (understood.isDenialAlone() && !typed.isNarrowed())
                ? helpingWithAnything() : library.all();
        return results(typed, understood, new Fitting(
                byWords ? Optional.of(matched) : Optional.empty(), texts, found,
                matched.unknown(), meant));
    }

    /// Whoever helps in a crisis stays to be found, behind what is for a body.
    private FixedBitSet withCrisis(FixedBitSet found, Understood understood) {
        if (!understood.medical()) {
            return found;
        }
        var all = found.clone();
        all.or(facets.helpNow());
        return all;
    }

    /// @param typed as it was typed, to be told again
    private Results results(SearchQuery typed, Understood understood, Fitting fitting) {
        var query = understood.narrowed(typed);
        var texts = fitting.texts();
        var split = neighbourhood.split(texts, query, understood.place());
        var passed = heard.passed(typed, understood, fitting.words(), texts, split);
        var counting = counting(passed);
        int total = passed.shown().cardinality();
        int page = Math.min(query.page(), Results.pages(total));
        var ranked = ranking.first(page * Results.PAGE_HITS_MAX, passed.shown(),
                fitting.words(), passed.query(), understood);
        var order = protectors.first(named.placed(ranked, passed.shown(), query,
                fitting.meant(), understood), passed.shown(), query, understood);
        var hits = new Hits(library, reading, understood,
                understood.place().map(neighbourhood::from), passed.query().miles());
        return new Results(typed.onPage(page), understood,
                order.stream().skip((page - 1L) * Results.PAGE_HITS_MAX).map(hits::of).toList(),
                total, counting.join(), fitting.found(), passed,
                ways.out(query, understood, texts, split, passed), fitting.unknown(),
                understood.danger() ? Optional.empty() : explanations.of(query.words()),
                Optional.empty(), understood.inWords().older() ? forOlder : List.of());
    }

    /// Counts beside the ranking where there is much to count. If no other core is free the thread
    /// that asked counts when it comes to it.
    private ForkJoinTask<Counts> counting(Passed passed) {
        var counting = ForkJoinTask.adapt(() -> facets.counts(passed.among(), passed.shown(),
                passed.query(), passed.age()));
        if (library.size() < MANY) {
            counting.invoke();
            return counting;
        }
        return counting.fork();
    }

    /// The whole directory is no help to someone whose words nothing has.
    private FixedBitSet helpingWithAnything() {
        var helping = facets.having(Group.TOPIC, Ranking.HELP_WITH_ANYTHING);
        return helping.scanIsEmpty() ? library.all() : helping;
    }

    private Found found(Understood understood, Matched matched) {
        if (understood.concepts().isEmpty()) {
            return Found.ALL;
        }
        if (matched.entries().scanIsEmpty() || matching.isBesideThePoint(matched)) {
            return Found.NONE;
        }
        return matched.whole() ? Found.ALL : Found.SOME;
    }
}
