package localoffer.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import localoffer.directory.ServiceArea;
import localoffer.places.Place;
import org.apache.lucene.util.FixedBitSet;

/// What of all entries is there for a family that lives at a place.
///
/// An entry is shown when its service area has the place in it, or nobody said whom it serves.
/// One that is given at a place must also lie within the distance that was asked for, unless it
/// comes to the family, online, by phone or at home. So a club round the corner that only takes
/// the neighbours' children is not shown, and what serves the whole county always is. A place in
/// another council's area is shown what serves that area, and our own only when it is asked for.
/// A district on the border may be on either side.
///
/// Nothing is lost without a word: what is left out is counted, and can be asked for.
final class Neighbourhood {

    /// No place is so far away.
    private static final float PLACELESS_MILES = 1_000;

    private final Positions positions;
    private final List<ServiceArea> areas = new ArrayList<>();
    private final int[] areaOf;
    private final FixedBitSet comesHome;
    /// What does, or is given nowhere.
    private final FixedBitSet comesToFamilies;
    private final FixedBitSet none;
    private final float[] wideMiles;
    /// What serves the places that were asked for: many places have the same.
    private final Map<BitSet, FixedBitSet> servedBy = new ConcurrentHashMap<>();

    Neighbourhood(List<Entry> entries) {
        this.positions = new Positions(entries);
        this.areaOf = new int[entries.size()];
        this.comesHome = new FixedBitSet(entries.size());
        this.none = new FixedBitSet(entries.size());
        Map<ServiceArea, Integer> known = new HashMap<>();
        for (int i = 0; i < areaOf.length; i++) {
            var entry = entries.get(i);
            areaOf[i] = known.computeIfAbsent(entry.area(), area -> {
                areas.add(area);
                return areas.size() - 1;
            });
            if (entry.reaches().findAny().isPresent()) {
                comesHome.set(i);
            }
        }
        this.comesToFamilies = comesHome.clone();
        this.wideMiles = new float[areas.size()];
        for (int i = 0; i < areas.size(); i++) {
            wideMiles[i] = Reach.of(areas.get(i)).miles();
        }
        for (int i = 0; i < areaOf.length; i++) {
            if (entries.get(i).comesToFamilies()) {
                comesToFamilies.set(i);
            }
        }
    }

    /// To be read only.
    ///
    /// @param here what to show
    /// @param wide what of it is not near, but comes to the family or is for a wide area
    /// @param elsewhere what is near enough, but only for people who live elsewhere
    /// @param farther what serves the place and is farther away than asked for
    record Split(FixedBitSet here, FixedBitSet wide, FixedBitSet elsewhere,
            FixedBitSet farther) {}

    /// @param among what fits the words
    Split split(FixedBitSet among, SearchQuery query, Optional<Place> place) {
        if (place.isEmpty()) {
            return new Split(among, none, none, none);
        }
        var elsewhere = among.clone();
        elsewhere.andNot(serving(place.get()));
        if (query.miles() == 0) {
            return new Split(query.elsewhere() ? among : without(among, elsewhere), none,
                    elsewhere, none);
        }
        var near = positions.from(place.get().point()).within(among, query.miles());
        var far = without(among, comesToFamilies);
        far.andNot(near);
        var farther = without(far, elsewhere);
        elsewhere.andNot(far);
        var here = without(among, far);
        if (!query.elsewhere()) {
            here.andNot(elsewhere);
        }
        return new Split(here, without(here, near), elsewhere, farther);
    }

    private static FixedBitSet without(FixedBitSet some, FixedBitSet others) {
        var without = some.clone();
        without.andNot(others);
        return without;
    }

    private FixedBitSet serving(Place place) {
        var served = new BitSet();
        for (int i = 0; i < areas.size(); i++) {
            served.set(i, serves(areas.get(i), place));
        }
        return servedBy.computeIfAbsent(served, this::having);
    }

    /// The entries of some areas.
    private FixedBitSet having(BitSet some) {
        var having = new FixedBitSet(areaOf.length);
        for (int i = 0; i < areaOf.length; i++) {
            if (some.get(areaOf[i])) {
                having.set(i);
            }
        }
        return having;
    }

    /// Measures from a place.
    From from(Place place) {
        var wide = wideMiles.clone();
        var local = new boolean[wide.length];
        for (int i = 0; i < wide.length; i++) {
            if (Reach.of(areas.get(i)) == Reach.ELSEWHERE && serves(areas.get(i), place)) {
                wide[i] = 0;
                local[i] = true;
            }
        }
        return new From(positions.from(place.point()), wide, local);
    }

    /// How far things are from one place.
    final class From {

        private final Positions.From from;
        private final float[] wide;
        private final boolean[] local;

        private From(Positions.From from, float[] wide, boolean[] local) {
            this.from = from;
            this.wide = wide;
            this.local = local;
        }

        /// Whether it is for another area than ours, and the place is in that.
        boolean isForThere(int entry) {
            return local[areaOf[entry]];
        }

        /// Those of the entries that are given so near.
        FixedBitSet within(FixedBitSet among, double milesMax) {
            return from.within(among, milesMax);
        }

        /// How far away it is given; empty when that is nowhere or not known.
        Optional<Double> miles(int entry) {
            return from.isKnown(entry) ? Optional.of(from.miles(entry)) : Optional.empty();
        }

        /// As if it were so far away, when it is put in order. What has no place, or comes to
        /// the family, stands by how wide it serves.
        float milesInOrder(int entry) {
            float stands = wide[areaOf[entry]];
            if (!from.isKnown(entry)) {
                return stands;
            }
            float there = (float) from.miles(entry);
            return comesHome.get(entry) ? Math.min(there, stands) : there;
        }

        /// As if it were so far away, when only distance counts: what has a place stands by how
        /// far that is, and all that has none behind it, by how wide it serves.
        float milesByPlace(int entry) {
            return from.isKnown(entry) ? (float) from.miles(entry)
                    : PLACELESS_MILES + wide[areaOf[entry]];
        }
    }

    private static boolean serves(ServiceArea area, Place place) {
        return area.serves("", "", "")
                || place.authorities().stream().anyMatch(area.authorities()::contains)
                || place.districts().stream().anyMatch(area.districts()::contains)
                || place.towns().stream().anyMatch(area.towns()::contains);
    }
}
