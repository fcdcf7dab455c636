package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.directory.ServiceArea;
import localoffer.directory.Whereabouts.Delivery;
import localoffer.places.Place;
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

    private final Positions positions;
    private final List<ServiceArea> areas = new ArrayList<>();
    private final int[] areaOf;
    private final FixedBitSet comesHome;

    Neighbourhood(List<Entry> entries) {
        this.positions = new Positions(entries);
        this.areaOf = new int[entries.size()];
        this.comesHome = new FixedBitSet(Math.max(1, entries.size()));
        Map<ServiceArea, Integer> known = new HashMap<>();
        for (int i = 0; i < areaOf.length; i++) {
            var entry = entries.get(i);
            areaOf[i] = known.computeIfAbsent(entry.area(), area -> {
                areas.add(area);
                return areas.size() - 1;
            });
            if (entry.service().stream().flatMap(s -> s.whereabouts().delivery().stream())
                    .anyMatch(how -> how != Delivery.IN_PERSON)) {
                comesHome.set(i);
            }
        }
    }

    /// @param here what to show
    /// @param elsewhere what is near enough, but only for people who live elsewhere
    /// @param farther what serves the place and is farther away than asked for
    record Split(FixedBitSet here, FixedBitSet elsewhere, FixedBitSet farther) {}

    /// @param among what fits the words
    Split split(FixedBitSet among, SearchQuery query, Optional<Place> place) {
        int size = areaOf.length;
        var elsewhere = new FixedBitSet(size);
        var farther = new FixedBitSet(size);
        if (place.isEmpty()) {
            return new Split(among, elsewhere, farther);
        }
        var here = among.clone();
        var served = areas.stream().map(area -> serves(area, place.get())).toList();
        var from = positions.from(place.get().point());
        for (int i = among.nextSetBit(0); i < size; i = i + 1 < size
                ? among.nextSetBit(i + 1) : size) {
            boolean far = query.miles() > 0 && from.isKnown(i) && !comesHome.get(i)
                    && from.isFarther(i, query.miles());
            if (far && served.get(areaOf[i])) {
                farther.set(i);
            } else if (!far && !served.get(areaOf[i])) {
                elsewhere.set(i);
            }
            if (far || (!served.get(areaOf[i]) && !query.elsewhere())) {
                here.clear(i);
            }
        }
        return new Split(here, elsewhere, farther);
    }

    /// Measures from a place.
    From from(Place place) {
        return new From(positions.from(place.point()));
    }

    /// How far things are from one place.
    final class From {

        private final Positions.From from;

        private From(Positions.From from) {
            this.from = from;
        }

        /// How far away it is given; empty when that is nowhere or not known.
        Optional<Double> miles(int entry) {
            return from.isKnown(entry) ? Optional.of(from.miles(entry)) : Optional.empty();
        }

        /// As if it were so far away, when it is put in order. What has no place, or comes to
        /// the family, stands by how wide it serves.
        float milesInOrder(int entry) {
            float wide = Reach.of(areas.get(areaOf[entry])).miles();
            if (!from.isKnown(entry)) {
                return wide;
            }
            float there = (float) from.miles(entry);
            return comesHome.get(entry) ? Math.min(there, wide) : there;
        }
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
