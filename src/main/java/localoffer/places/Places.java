package localoffer.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where things are: towns and villages by name, and postcodes by district and sector. A full
/// postcode is taken to be in the middle of its sector, unless the council has loaded a file of
/// postcodes.
public final class Places {

    private static final int WORDS_CHARACTERS_MAX = 60;
    private static final Pattern POSTCODE =
            Pattern.compile("([a-z]{1,2}) ?([0-9][0-9a-z]?)(?: ?([0-9])([a-z]{2})?)?");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARK = Pattern.compile("[^a-z0-9]");

    private final Map<String, Place> towns;
    private final Postcodes postcodes;
    private final OtherNames others;
    private final String homeName;
    private final Set<String> home;

    /// What people call a place here for short.
    ///
    /// @param anywhere whether it is the place wherever it is read; else it is another word too
    record ShortName(Place place, boolean anywhere) {}

    /// A place too far away to have distances.
    ///
    /// @param anywhere whether it is the place wherever it is read; else it is another word too
    public record Elsewhere(String name, boolean anywhere) {}

    /// A village of ours or a wide area, of which no position is known.
    ///
    /// @param area whether it is too wide to have one
    /// @param anywhere whether it is the place wherever it is read; else it is another word too
    public record Unlocated(String name, boolean area, boolean anywhere) {}

    /// Names by their {@link #key}.
    record OtherNames(Map<String, ShortName> shorter, Map<String, Elsewhere> elsewhere,
            Map<String, Unlocated> unlocated) {}

    /// Where postcodes are, by the {@link #key} of their district.
    ///
    /// @param districts those that are in the county or on its border
    /// @param neighbours those of the neighbouring councils, beyond the border
    /// @param sectors by their name in lower case
    /// @param whole by {@link #key}; empty when the council has loaded none
    /// @param far the districts that are too far away to have distances
    record Postcodes(Map<String, Place> districts, Map<String, Place> neighbours,
            Map<String, Place> sectors, Map<String, Point> whole, Set<String> far) {

        Optional<Place> district(String key) {
            return Optional.ofNullable(districts.get(key))
                    .or(() -> Optional.ofNullable(neighbours.get(key)));
        }
    }

    /// @param towns by their {@link #key}
    /// @param home the name of the council's own area
    Places(Map<String, Place> towns, Postcodes postcodes, OtherNames others, String home) {
        this.homeName = home;
        this.home = homeNames(home);
        this.towns = Map.copyOf(towns);
        this.postcodes = postcodes;
        this.others = others;
    }

    /// The place that the words name: a district (DL14), a sector (DL14 6), a full postcode, a
    /// town or village, or what people call it for short. Capitals, spaces, hyphens and
    /// apostrophes do not matter.
    public Optional<Place> find(String words) {
        return find(words, true);
    }

    /// The place that the words name wherever they are read: not a short name that is also
    /// another word.
    public Optional<Place> findAnywhere(String words) {
        return find(words, false);
    }

    private Optional<Place> find(String words, boolean after) {
        if (words.length() > WORDS_CHARACTERS_MAX) {
            return Optional.empty();
        }
        var key = key(words);
        return Optional.ofNullable(towns.get(key))
                .or(() -> Optional.ofNullable(others.shorter.get(key))
                        .filter(name -> after || name.anywhere).map(ShortName::place))
                .or(() -> postcode(words));
    }

    /// The name of the council's own area.
    public String homeName() {
        return homeName;
    }

    /// Whether the words name the whole of the council's area: County Durham, Co. Durham.
    public boolean isHome(String words) {
        return home.contains(key(words));
    }

    /// Whether the words name the town that the county is called after. After another place it
    /// is the county: Crook, Durham.
    public boolean isHomeTown(String words) {
        return home.contains("county" + key(words));
    }

    /// The place in an address.
    public Optional<Place> inAddress(String words) {
        return new AddressTyped(this).place(words);
    }

    /// A place elsewhere that an address is in, when it has none of ours.
    public Optional<Elsewhere> elsewhereInAddress(String words) {
        return elsewhere(words).or(() -> new AddressTyped(this).elsewhere(words));
    }

    private static Set<String> homeNames(String home) {
        var key = key(home);
        if (!key.startsWith("county")) {
            return Set.of(key);
        }
        var called = key.substring("county".length());
        return Set.of(key, "co" + called, "cty" + called, called + "county");
    }

    /// A town, a region or a postcode elsewhere in the United Kingdom that the words name.
    public Optional<Elsewhere> elsewhere(String words) {
        return words.length() > WORDS_CHARACTERS_MAX ? Optional.empty()
                : Optional.ofNullable(others.elsewhere.get(key(words)))
                        .or(() -> farPostcode(words));
    }

    /// A village or an area without a position that the words name.
    public Optional<Unlocated> unlocated(String words) {
        return Optional.ofNullable(others.unlocated.get(key(words)));
    }

    /// A district alone, such as E17 or M1, may be something else; a whole postcode is none.
    private Optional<Elsewhere> farPostcode(String words) {
        var postcode = POSTCODE.matcher(spaced(words));
        return postcode.matches()
                && postcodes.far.contains(postcode.group(1) + postcode.group(2))
                ? Optional.of(new Elsewhere((postcode.group(1) + postcode.group(2))
                        .toUpperCase(Locale.UK), postcode.group(4) != null))
                : Optional.empty();
    }

    /// Every name that can be found, here and elsewhere, as letters alone: for a slip in it.
    public Set<String> letters() {
        var letters = new HashSet<>(towns.keySet());
        letters.addAll(others.shorter.keySet());
        letters.addAll(others.elsewhere.keySet());
        letters.addAll(others.unlocated.keySet());
        return letters;
    }

    /// The district of postcodes that a place is in, such as DL14; empty when it is not known.
    ///
    /// @param name of a district, a sector or a town
    public String districtOf(String name) {
        var first = name.split(" ", 2)[0];
        return postcodes.district(key(first)).isPresent() ? first
                : Optional.ofNullable(towns.get(key(name)))
                        .flatMap(town -> town.districts().stream().sorted().findFirst())
                        .orElse("");
    }

    /// The names of towns and villages that have a position.
    public List<String> townNames() {
        return towns.values().stream().map(Place::name).distinct().sorted().toList();
    }

    /// The names of all towns, villages and areas of ours, for a spelling dictionary.
    public List<String> names() {
        return Stream.concat(townNames().stream(),
                others.unlocated.values().stream().map(Unlocated::name).sorted()).toList();
    }

    /// Towns and villages, each once, by name.
    public List<Place> towns() {
        return once(towns);
    }

    /// Postcode districts that are in the county or on its border, by name.
    public List<Place> districts() {
        return once(postcodes.districts);
    }

    private static List<Place> once(Map<String, Place> places) {
        var byName = new TreeMap<String, Place>();
        places.values().forEach(place -> byName.put(place.slug(), place));
        return List.copyOf(byName.values());
    }

    /// Letters and digits alone, in lower case.
    static String key(String words) {
        return MARK.matcher(words.toLowerCase(Locale.UK)).replaceAll("");
    }

    private static String spaced(String words) {
        return MARKS.matcher(words.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }

    /// The space tells DL1 4, a sector, from DL14, a district.
    private Optional<Place> postcode(String words) {
        var postcode = POSTCODE.matcher(spaced(words));
        if (!postcode.matches()) {
            return Optional.empty();
        }
        var district = postcode.group(1) + postcode.group(2);
        var sector = postcode.group(3);
        if (sector == null && postcodes.district(district).isEmpty()) {
            // There is no DH14, so this is sector 4 of DH1, written without its space.
            sector = district.substring(district.length() - 1);
            district = district.substring(0, district.length() - 1);
        }
        if (sector == null) {
            return postcodes.district(district);
        }
        var around = inSector(district, sector);
        var written = (district + " " + sector + postcode.group(4)).toUpperCase(Locale.UK);
        return around.map(place -> exactly(place, written));
    }

    /// The postcode itself when it was loaded, else what is around it.
    private Place exactly(Place around, String postcode) {
        var point = postcodes.whole.get(key(postcode));
        return point == null ? around : new Place(postcode, point, around.note(),
                around.authorities(), around.districts(), around.towns());
    }

    /// The sector, or the district when the sector is not known.
    private Optional<Place> inSector(String district, String sector) {
        var around = postcodes.district(district);
        var found = Optional.ofNullable(postcodes.sectors.get(district + " " + sector));
        return around.isEmpty() ? found : found.map(place -> new Place(place.name(),
                place.point(), around.get().note(), around.get().authorities(),
                around.get().districts(), around.get().towns())).or(() -> around);
    }
}
