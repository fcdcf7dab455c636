package localoffer.search;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person asked for, as the address says it. Any parameters give a legal query: what makes
/// no sense is left out.
///
/// @param words what was typed; empty for none
/// @param near the place that was typed; empty for none
/// @param miles how far away at most; 0 for any distance
/// @param chosen ids by group, in the order of the alphabet; they need not exist
/// @param age in whole years
/// @param page counted from 1
/// @param exact whether the words are meant as they stand, and none is taken for a slip
/// @param elsewhere whether to show what serves only people who live elsewhere too
/// @param beyond what was typed besides: it is searched for signs of danger and for nothing else
record SearchQuery(String words, String near, int miles, Map<Group, List<String>> chosen,
        OptionalInt age, Sort sort, int page, boolean elsewhere, boolean exact, String beyond) {

    static final int WORDS_CHARACTERS_MAX = 200;
    static final int NEAR_CHARACTERS_MAX = 60;
    /// More than anybody tells; what is pasted in beyond that is not read at all.
    static final int BEYOND_CHARACTERS_MAX = 4_000;
    static final int MILES_MAX = 20;
    static final int AGE_MAX = 25;
    static final int CHOSEN_MAX = 40;
    static final int PAGE_MAX = 1_000;

    /// The one value of a group that asks yes or no.
    static final String YES = "yes";

    private static final String PATH = "/search";
    private static final String ELSEWHERE = "elsewhere";
    private static final String EXACT = "exact";
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\x{d800}-\\x{dfff}]");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    /// What results can be narrowed by: any of the values chosen in a group, and all groups.
    enum Group {
        NEED, TOPIC, AUDIENCE, COST, NO_DIAGNOSIS, NO_PLAN, SELF_REFERRAL, DAY, HOW, ACCESS,
        SECTOR, KIND;

        String parameter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    enum Sort {
        BEST, NEAR, CHECKED, NAME;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SearchQuery {
        var copy = new EnumMap<Group, List<String>>(Group.class);
        for (var group : Group.values()) {
            copy.put(group, List.copyOf(chosen.getOrDefault(group, List.of())));
        }
        chosen = Collections.unmodifiableMap(copy);
    }

    SearchQuery(String words, String near, int miles, Map<Group, List<String>> chosen,
            OptionalInt age, Sort sort, int page) {
        this(words, near, miles, chosen, age, sort, page, false, false, "");
    }

    static SearchQuery from(ConvertibleMultiValues<String> parameters) {
        var chosen = new EnumMap<Group, List<String>>(Group.class);
        for (var group : Group.values()) {
            chosen.put(group, parameters.getAll(group.parameter()).stream()
                    .filter(id -> ID.matcher(id).matches())
                    .distinct().sorted().limit(CHOSEN_MAX).toList());
        }
        return new SearchQuery(
                text(String.join(" ", parameters.getAll("q")), WORDS_CHARACTERS_MAX),
                text(first(parameters, "near"), NEAR_CHARACTERS_MAX),
                number(first(parameters, "miles"), 1, MILES_MAX).orElse(0),
                chosen,
                number(first(parameters, "age"), 0, AGE_MAX),
                sort(first(parameters, "sort")),
                number(first(parameters, "page"), 1, PAGE_MAX).orElse(1),
                first(parameters, ELSEWHERE).equals(YES), first(parameters, EXACT).equals(YES),
                beyond(parameters));
    }

    /// The words alone.
    static SearchQuery of(String words) {
        return new SearchQuery(words, "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1);
    }

    List<String> chosen(Group group) {
        return chosen.getOrDefault(group, List.of());
    }

    /// True when more words were typed than are searched for.
    boolean isCut() {
        return beyond.length() > WORDS_CHARACTERS_MAX;
    }

    boolean isNarrowed() {
        return age.isPresent() || chosen.values().stream().anyMatch(ids -> !ids.isEmpty());
    }

    /// The same search without any filter.
    SearchQuery wide() {
        return new SearchQuery(
                words, near, 0, Map.of(), OptionalInt.empty(), sort, 1, elsewhere, exact, beyond);
    }

    SearchQuery without(Group group, String id) {
        return withOnly(group,
                chosen(group).stream().filter(other -> !other.equals(id)).toList());
    }

    SearchQuery with(Group group, String id) {
        return withOnly(group, Stream.concat(chosen(group).stream(), Stream.of(id))
                .distinct().sorted().toList());
    }

    SearchQuery without(Group group) {
        return withOnly(group, List.of());
    }

    private SearchQuery withOnly(Group group, List<String> ids) {
        var changed = new EnumMap<>(chosen);
        changed.put(group, ids);
        return new SearchQuery(words, near, miles, changed, age, sort, 1, elsewhere, exact, beyond);
    }

    SearchQuery withAge(OptionalInt years) {
        return new SearchQuery(words, near, miles, chosen, years, sort, 1, elsewhere, exact,
                beyond);
    }

    SearchQuery withPlace(String name) {
        return new SearchQuery(
                words, name, miles, chosen, age, sort, 1, elsewhere, exact, beyond);
    }

    SearchQuery withoutPlace() {
        return new SearchQuery(
                words, "", 0, chosen, age, sort, 1, elsewhere, exact, beyond);
    }

    /// @param most how far away at most; 0 for any distance
    SearchQuery withMiles(int most) {
        return new SearchQuery(words, near, most, chosen, age, sort, 1, elsewhere, exact, beyond);
    }

    SearchQuery withElsewhere(boolean too) {
        return new SearchQuery(words, near, miles, chosen, age, sort, 1, too, exact, beyond);
    }

    SearchQuery withWords(String other) {
        return new SearchQuery(other, near, miles, chosen, age, sort, 1, elsewhere, exact, beyond);
    }

    SearchQuery withExact() {
        return new SearchQuery(words, near, miles, chosen, age, sort, 1, elsewhere, true, beyond);
    }

    SearchQuery onPage(int number) {
        return new SearchQuery(words, near, miles, chosen, age, sort, number, elsewhere, exact,
                beyond);
    }

    /// The address that gives this query again: what is not set is not in it.
    String address() {
        var parts = new ArrayList<String>();
        add(parts, "q", words);
        add(parts, "near", near);
        add(parts, "miles", miles == 0 ? "" : Integer.toString(miles));
        chosen.forEach((group, ids) -> ids.forEach(id -> add(parts, group.parameter(), id)));
        age.ifPresent(years -> add(parts, "age", Integer.toString(years)));
        add(parts, EXACT, exact ? YES : "");
        add(parts, ELSEWHERE, elsewhere ? YES : "");
        add(parts, "sort", sort == Sort.BEST ? "" : sort.parameter());
        add(parts, "page", page == 1 ? "" : Integer.toString(page));
        return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
    }

    String mapAddress() {
        return PATH + "/map" + address().substring(PATH.length());
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(ConvertibleMultiValues<String> parameters, String name) {
        return parameters.getAll(name).stream().findFirst().orElse("");
    }

    private static String beyond(ConvertibleMultiValues<String> parameters) {
        var whole = Stream.of("q", "near").flatMap(name -> parameters.getAll(name).stream())
                .collect(Collectors.joining(" "));
        boolean all = String.join(" ", parameters.getAll("q")).length() <= WORDS_CHARACTERS_MAX
                && first(parameters, "near").length() <= NEAR_CHARACTERS_MAX
                && parameters.getAll("near").size() <= 1;
        return all ? "" : text(whole, BEYOND_CHARACTERS_MAX);
    }

    /// Without what cannot be seen, and never cut within a character.
    private static String text(String typed, int charactersMax) {
        var text = SPACE.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll(" ").strip();
        if (text.length() <= charactersMax) {
            return text;
        }
        boolean within = Character.isHighSurrogate(text.charAt(charactersMax - 1));
        return text.substring(0, within ? charactersMax - 1 : charactersMax).strip();
    }

    private static OptionalInt number(String typed, int least, int most) {
        try {
            int number = Integer.parseInt(typed.strip());
            return number >= least && number <= most
                    ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static Sort sort(String typed) {
        for (var sort : Sort.values()) {
            if (sort.parameter().equals(typed)) {
                return sort;
            }
        }
        return Sort.BEST;
    }
}
