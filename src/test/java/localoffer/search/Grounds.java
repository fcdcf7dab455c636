package localoffer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import localoffer.directory.Directory.Taxonomies;
import localoffer.directory.Service;
import localoffer.directory.Term;
import localoffer.places.Place;
import localoffer.places.Places;
import localoffer.places.Point;

/// Where made-up listings stand, and who runs them: in and around the county, a few large towns
/// and many small places, a few large providers and many small ones.
final class Grounds {

    private static final int TOWNS_SEED = 7;
    private static final double WITHOUT_PLACE = 0.18;
    private static final double NATIONAL = 0.05;
    /// About a mile north and a mile east.
    private static final double NORTH = 0.014;
    private static final double EAST = 0.025;
    /// As many listings as one council has share their providers.
    private static final int LISTINGS_A_COUNCIL = 2_000;
    private static final int PROVIDERS_A_COUNCIL = 330;
    private static final List<String> FORMS = List.of("Trust", "Community Centre", "Academy",
            "Leisure", "Families Together", "NHS Foundation Trust", "Carers", "Nursery", "College",
            "Project");

    private final String home;
    private final Term national;
    private final List<Place> towns;
    private final WrittenWords vocabulary;

    Grounds(Collection<Service> real, Taxonomies taxonomies, Places places,
            WrittenWords vocabulary) {
        this.home = real.stream().collect(Collectors.groupingBy(
                        Service::area, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
        this.national = taxonomies.sectors().find("national").orElseThrow();
        this.vocabulary = vocabulary;
        this.towns = places.townNames().stream().flatMap(name -> places.find(name).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        // Which town is large is not told by the alphabet.
        Collections.shuffle(towns, new Random(TOWNS_SEED));
    }

    /// Whom a listing is for, and where it stands.
    ///
    /// @param name of the area
    /// @param sector when the area asks for one
    /// @param place with a point of its own; empty when people are met anywhere
    record Area(String name, Optional<Term> sector, Optional<Place> place) {}

    Area area(RandomGenerator chance) {
        if (chance.nextDouble() < NATIONAL) {
            return new Area("England", Optional.of(national), Optional.empty());
        }
        if (chance.nextDouble() < WITHOUT_PLACE) {
            return new Area(home, Optional.empty(), Optional.empty());
        }
        var town = town(chance);
        var near = new Point(town.point().latitude() + chance.nextGaussian() * NORTH,
                town.point().longitude() + chance.nextGaussian() * EAST);
        return new Area(town.note().isEmpty() ? home : "Around " + town.name(), Optional.empty(),
                Optional.of(new Place(town.name(), near, town.note(),
                        town.authorities(), town.districts(), town.towns())));
    }

    Place town(RandomGenerator chance) {
        return towns.get(WrittenWords.skewed(towns.size(), chance));
    }

    String provider(int listing, RandomGenerator chance) {
        int number = (int) Math.pow(PROVIDERS_A_COUNCIL, chance.nextDouble()) - 1;
        int council = listing / LISTINGS_A_COUNCIL;
        if (number == 0 && council == 0) {
            return home + " Council";
        }
        var own = Corpus.chance(-2L - number - (long) council * PROVIDERS_A_COUNCIL);
        return WrittenWords.capital(vocabulary.invented(own)) + " " + Corpus.one(FORMS, own);
    }
}
