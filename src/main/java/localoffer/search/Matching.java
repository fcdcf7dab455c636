package localoffer.search;

import java.util.ArrayList;
import java.util.List;
import localoffer.search.Concept.Meaning;
import localoffer.search.Concept.Weighted;
import org.apache.lucene.util.FixedBitSet;

/// Which entries have the concepts, and how much each concept counts.
final class Matching {

    /// An entry must have at least this share of what was asked for, each concept counted by how
    /// rare it is. So "salt waiting" finds speech therapy without waiting lists, and not every
    /// waiting list.
    private static final float SHARE_MIN = 0.4f;
    /// A page of results, even where few entries have half.
    private static final int FEW = 10;
    /// From this weight on a meaning is the thing itself and not a neighbour.
    private static final float SURE = 0.9f;
    /// "SALT waiting list" is about SALT, however rare waiting lists are.
    private static final float ASIDE = 0.4f;

    private static final float SMALL_TALK = 0.15f;
    /// An everyday word beside what a list knows: part of the story and not the point.
    private static final float STORY = 0.5f;
    /// "Football for kids with ADHD" is about football.
    private static final float FOR_WHOM = 0.8f;

    /// So many are kept at hand: what everybody looks for.
    private static final int CONCEPTS_MAX = 512;

    private final Library library;
    private final Lexicon lexicon;
    /// What nothing here has is not kept at all: it may be the name of a child.
    private final AtHand<List<Weighted>, Having> concepts = new AtHand<>(CONCEPTS_MAX,
            this::having, having -> !having.entries().scanIsEmpty());

    Matching(Library library, Lexicon lexicon) {
        this.library = library;
        this.lexicon = lexicon;
    }

    /// What has the concepts.
    ///
    /// @param entries their numbers, to be read only
    /// @param concepts those that anything has
    /// @param whole whether any entry has every concept
    /// @param unknown what was typed and stands nowhere
    /// @param helpNow whom to ring, when someone may be in danger: they are among the entries
    record Matched(FixedBitSet entries, List<Weighed> concepts, boolean whole,
            List<String> unknown, FixedBitSet helpNow) {

        Matched with(FixedBitSet others) {
            return new Matched(others, concepts, whole, unknown, helpNow);
        }

        float weight() {
            return (float) concepts.stream().mapToDouble(Weighed::weight).sum();
        }
    }

    /// A concept with the entries that have it and its rarity.
    record Weighed(Concept concept, FixedBitSet entries, float weight) {}

    /// The entries that have any of some meanings. To be read only.
    ///
    /// @param count how many have what is surely meant, or any of it when nothing has that
    private record Having(FixedBitSet entries, int count) {}

    /// @param crisis whom to ring when someone may be in danger
    Matched match(Understood understood, FixedBitSet crisis) {
        var all = pointed(understood.concepts().stream().map(this::weigh).toList());
        var most = all.stream().filter(weighed -> !weighed.concept.aside())
                .mapToDouble(Weighed::weight).max();
        var known = new ArrayList<Weighed>();
        var unknown = new ArrayList<String>();
        for (var weighed : all) {
            if (weighed.entries.scanIsEmpty()) {
                unknown.add(weighed.concept.typed());
            } else if (weighed.concept.aside()) {
                float weight = weighed.weight;
                known.add(new Weighed(weighed.concept, weighed.entries,
                        ASIDE * (float) Math.min(weight, most.orElse(weight))));
            } else {
                known.add(weighed);
            }
        }
        var weights = new float[known.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = known.get(i).weight;
        }
        var coverage = new Coverage(library.size(),
                known.stream().map(Weighed::entries).toList(), weights);
        var entries = coverage.share(SHARE_MIN, FEW);
        if (understood.danger()) {
            entries = entries.clone();
            entries.or(crisis);
        }
        return new Matched(entries, known, unknown.isEmpty() && coverage.isWhole(), unknown,
                understood.danger() ? crisis : library.none());
    }

    /// The point counts more than the story around it and whom it is for.
    private List<Weighed> pointed(List<Weighed> all) {
        var points = all.stream().filter(weighed -> !weighed.entries.scanIsEmpty()
                && !weighed.concept.aside() && !isStory(weighed.concept)).toList();
        boolean named = points.stream().anyMatch(weighed -> !isForWhom(weighed.concept));
        float most = (float) points.stream().mapToDouble(Weighed::weight).max().orElse(0);
        return points.isEmpty() ? all : all.stream().map(weighed -> {
            float weight = isStory(weighed.concept) ? STORY * Math.min(weighed.weight, most)
                    : named && isForWhom(weighed.concept) ? FOR_WHOM * weighed.weight
                    : weighed.weight;
            return new Weighed(weighed.concept, weighed.entries, weight);
        }).toList();
    }

    private boolean isStory(Concept concept) {
        return concept.stems().size() == 1 && concept.meanings().size() == 1
                && lexicon.isEveryday(concept.stems().getFirst());
    }

    /// Whether only little of what was typed stands anywhere, and what was asked for does not.
    boolean isBesideThePoint(Matched matched) {
        return !matched.unknown.isEmpty() && matched.helpNow.scanIsEmpty()
                && matched.concepts.stream().allMatch(weighed ->
                        weighed.concept.aside() || isStory(weighed.concept));
    }

    private boolean isForWhom(Concept concept) {
        return lexicon.isCondition(concept.stems());
    }

    /// From 0 on: the usual inverse document frequency.
    static float rarity(int count, int size) {
        return (float) Math.log1p((size - count + 0.5) / (count + 0.5));
    }

    private Weighed weigh(Concept concept) {
        var having = concepts.of(concept.meanings());
        return new Weighed(concept, having.entries(),
                rarity(having.count(), library.weighed()) * telling(concept));
    }

    private Having having(List<Weighted> meanings) {
        var entries = new FixedBitSet(library.size());
        addTo(entries, meanings.stream().filter(Matching::isSure).toList());
        int sure = library.services(entries);
        addTo(entries, meanings.stream().filter(w -> !isSure(w)).toList());
        return new Having(entries, sure > 0 ? sure : library.services(entries));
    }

    /// From 0 to 1: a word that no list knows and that stands in the small print only is small
    /// talk, however rare it is.
    private float telling(Concept concept) {
        return concept.meanings().size() == 1
                && concept.meanings().getFirst().meaning() instanceof Meaning.Phrase(var stems)
                && stems.size() == 1 && !lexicon.isName(stems)
                ? SMALL_TALK + (1 - SMALL_TALK)
                        * (float) Math.sqrt(library.shareAbout(stems.getFirst())) : 1;
    }

    static boolean isSure(Weighted meaning) {
        return meaning.weight() >= SURE;
    }

    private void addTo(FixedBitSet into, List<Weighted> meanings) {
        for (var weighted : meanings) {
            switch (weighted.meaning()) {
                case Meaning.Phrase(var stems) ->
                        library.occurrences(Library.term(stems)).addTo(into);
                case Meaning.AllOf(var parts) -> into.or(having(parts, parts.size()));
                case Meaning.SomeOf(var parts) -> into.or(having(parts, (parts.size() + 1) / 2));
            }
        }
    }

    /// The entries that have so many of the parts.
    private FixedBitSet having(List<Concept> parts, int least) {
        var parted = parts.stream().map(part -> {
            var bits = new FixedBitSet(library.size());
            addTo(bits, part.meanings());
            return bits.getBits();
        }).toList();
        // The entry numbers that have at least one, at least two and so on, part by part.
        var most = new long[least][FixedBitSet.bits2words(library.size())];
        for (var part : parted) {
            for (int count = least - 1; count >= 0; count--) {
                for (int word = 0; word < part.length; word++) {
                    most[count][word] |= count == 0
                            ? part[word] : part[word] & most[count - 1][word];
                }
            }
        }
        return new FixedBitSet(most[least - 1], library.size());
    }
}
