package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.directory.ServiceArea;
import localoffer.places.Place;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// What of all entries is there for a family that lives at a place.
///
/// An entry is shown when its service area has the place in it, or nobody said whom it serves.
/// One that is given at a place must also lie within the distance that was asked for, unless it
/// comes to the family, online, by phone or at home. So a club round the corner that only takes
/// the neighbours' children is not shown, and what serves the whole county always is. People
/// near the border may live on either side: what serves our own area is shown to them all.
///
/// Nothing is lost without a word: what is left out is counted, and can be asked for.
final class Neighbourhood {

    /// What is only for people over the border, for those who say that they live there.
    static final float SUITS_MOST = 1.25f;
    /// What is only for people on this side, for those who live over the border.
    private static final float SUITS_LEAST = 0.7f;

    private final Positions positions;
    private final List<ServiceArea> areas = new ArrayList<>();
    private final int[] areaOf;
    private final FixedBitSet comesHome;
    /// What does, or is given nowhere.
    private final FixedBitSet comesToFamilies;
    private final float[] wideMiles;

    Neighbourhood(List<Entry> entries) {
        this.positions = new Positions(entries);
        this.areaOf = new int[entries.size()];
        this.comesHome = new FixedBitSet(entries.size());
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

    /// @param here what to show
    /// @param elsewhere what is near enough, but only for people who live elsewhere
    /// @param farther what serves the place and is farther away than asked for
    record Split(FixedBitSet here, FixedBitSet elsewhere, FixedBitSet farther) {}

    /// @param among what fits the words
    Split split(FixedBitSet among, SearchQuery query, Optional<Place> place) {
        int size = among.length();
        if (place.isEmpty()) {
            return new Split(among, new FixedBitSet(size), new FixedBitSet(size));
        }
        var far = new FixedBitSet(size);
        if (query.miles() > 0) {
            far.or(among);
            far.andNot(comesToFamilies);
            far.andNot(positions.from(place.get().point()).within(query.miles()));
        }
        var elsewhere = notServing(among, place.get());
        var farther = far.clone();
        farther.andNot(elsewhere);
        elsewhere.andNot(far);
        var here = among.clone();
        here.andNot(far);
        if (!query.elsewhere()) {
            here.andNot(elsewhere);
        }
        return new Split(here, elsewhere, farther);
    }

    private FixedBitSet notServing(FixedBitSet among, Place place) {
        var served = new boolean[areas.size()];
        boolean all = true;
        for (int i = 0; i < served.length; i++) {
            served[i] = serves(areas.get(i), place);
            all &= served[i];
        }
        var not = new FixedBitSet(among.length());
        if (!all) {
            var each = new BitSetIterator(among, 0);
            for (int i = each.nextDoc(); i < areaOf.length; i = each.nextDoc()) {
                if (!served[areaOf[i]]) {
                    not.set(i);
                }
            }
        }
        return not;
    }

    /// Measures from a place.
    From from(Place place) {
        var suits = new float[areas.size()];
        for (int i = 0; i < suits.length; i++) {
            suits[i] = suits(areas.get(i), place);
        }
        return new From(positions.from(place.point()), suits);
    }

    /// How far things are from one place.
    final class From {

        private final Positions.From from;
        private final float[] suits;

        private From(Positions.From from, float[] suits) {
            this.from = from;
            this.suits = suits;
        }

        /// More than 1 when it is for people who live there and not here, less than 1 when it
        /// is for people here and not there.
        float suits(int entry) {
            return suits[areaOf[entry]];
        }

        /// Those of the entries that are given so near.
        FixedBitSet within(FixedBitSet among, double milesMax) {
            var within = from.within(milesMax);
            within.and(among);
            return within;
        }

        /// How far away it is given; empty when that is nowhere or not known.
        Optional<Double> miles(int entry) {
            return from.isKnown(entry) ? Optional.of(from.miles(entry)) : Optional.empty();
        }

        /// As if it were so far away, when it is put in order. What has no place, or comes to
        /// the family, stands by how wide it serves.
        float milesInOrder(int entry) {
            float wide = suits(entry) == SUITS_MOST ? 0 : wideMiles[areaOf[entry]];
            if (!from.isKnown(entry)) {
                return wide;
            }
            float there = (float) from.miles(entry);
            return comesHome.get(entry) ? Math.min(there, wide) : there;
        }
    }

    private static float suits(ServiceArea area, Place place) {
        boolean over = !area.home() && serves(area, place);
        return switch (area.kind()) {
            case OUT_OF_AREA -> over ? SUITS_MOST : 1;
            case COUNTY -> !place.authorities().isEmpty() && place.authorities().stream()
                    .noneMatch(area.authorities()::contains) ? SUITS_LEAST : 1;
            case COUNTRY, REGION, PART_OF_COUNTY, UNKNOWN -> 1;
        };
    }

    private static boolean serves(ServiceArea area, Place place) {
        if (area.home()) {
            return true;
        }
        return area.serves("", "", "")
                || place.authorities().stream().anyMatch(area.authorities()::contains)
                || place.districts().stream().anyMatch(area.districts()::contains)
                || place.towns().stream().anyMatch(area.towns()::contains);
    }
}
