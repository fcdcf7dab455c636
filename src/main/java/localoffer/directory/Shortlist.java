package localoffer.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Services that a person chose, in their order, each with a note of their own.
///
/// Its one text form stands in the cookie and in the link that shares it:
/// `s=portage.dla&n2=Ring+first`. Any text gives a legal list.
record Shortlist(List<Item> items) {

    static final int ITEMS_MAX = 30;
    static final int NOTE_CHARACTERS_MAX = 200;
    /// A browser keeps 4,096 bytes of a cookie, its name and attributes included.
    static final int TEXT_CHARACTERS_MAX = 3_800;
    /// The field with the services; `n` and a number counted from 1 hold the notes on them.
    static final String SERVICES = "s";
    static final Shortlist EMPTY = new Shortlist(List.of());

    private static final String NOTE = "n";
    private static final Pattern SLUG_PARTS = Pattern.compile("\\.");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");
    /// Also the marks that turn the direction of writing: they could hide what a link says.
    private static final Pattern SPACE =
            Pattern.compile("[\\s\\p{Cntrl}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFFFD]+");

    /// @param note empty for none
    record Item(String slug, String note) {}

    /// What came of writing a note.
    sealed interface Noted {}

    record Kept(Shortlist list) implements Noted {}

    record TooLong(int characters) implements Noted {}

    /// All notes together need more room than a cookie has.
    record NoRoom() implements Noted {}

    Shortlist {
        items = List.copyOf(items);
    }

    /// @param field gives the value of a field by its name, or the empty text
    static Shortlist from(UnaryOperator<String> field) {
        var slugs = field.apply(SERVICES).split("\\.", -1);
        var notes = new LinkedHashMap<String, String>();
        for (int i = 0; i < slugs.length && notes.size() < ITEMS_MAX; i++) {
            if (SLUG.matcher(slugs[i]).matches()) {
                notes.putIfAbsent(slugs[i], cut(tidy(field.apply(NOTE + (i + 1)))));
            }
        }
        return of(notes);
    }

    /// How many services the text names that are more than a list holds.
    static int leftOff(UnaryOperator<String> field) {
        var named = SLUG_PARTS.splitAsStream(field.apply(SERVICES))
                .filter(slug -> SLUG.matcher(slug).matches()).distinct().count();
        return (int) Math.max(0, named - ITEMS_MAX);
    }

    /// The form in which it is kept and shared; empty for an empty list.
    String text() {
        if (items.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(SERVICES + "=").append(
                items.stream().map(Item::slug).collect(Collectors.joining(".")));
        for (int i = 0; i < items.size(); i++) {
            var note = items.get(i).note();
            if (!note.isEmpty()) {
                text.append('&').append(NOTE).append(i + 1).append('=')
                        .append(URLEncoder.encode(note, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    boolean has(String slug) {
        return position(slug) >= 0;
    }

    boolean isFull() {
        return items.size() >= ITEMS_MAX;
    }

    boolean hasNotes() {
        return items.stream().anyMatch(item -> !item.note().isEmpty());
    }

    /// With the service at the end. Whoever adds it again has it once.
    Shortlist with(String slug) {
        return and(new Shortlist(List.of(new Item(slug, ""))));
    }

    Shortlist without(String slug) {
        return only(other -> !other.equals(slug));
    }

    Shortlist only(Predicate<String> slugs) {
        return new Shortlist(items.stream().filter(item -> slugs.test(item.slug())).toList());
    }

    Shortlist withoutNotes() {
        return new Shortlist(items.stream().map(item -> new Item(item.slug(), "")).toList());
    }

    /// With the service so many places further down; up, for a negative number.
    Shortlist moved(String slug, int places) {
        int from = position(slug);
        int to = from + places;
        if (from < 0 || to < 0 || to >= items.size()) {
            return this;
        }
        var moved = new ArrayList<>(items);
        moved.add(to, moved.remove(from));
        return new Shortlist(moved);
    }

    /// With these words as the note on the service, which is on the list.
    Noted noting(String slug, String typed) {
        var note = tidy(typed);
        if (note.length() > NOTE_CHARACTERS_MAX) {
            return new TooLong(note.length());
        }
        var noted = new Shortlist(items.stream()
                .map(item -> item.slug().equals(slug) ? new Item(slug, note) : item).toList());
        return noted.fits() ? new Kept(noted) : new NoRoom();
    }

    /// With as much of the other list below as there is room for. A note of one's own stays.
    Shortlist and(Shortlist other) {
        var all = this;
        for (var item : other.items) {
            if (!all.has(item.slug()) && !all.isFull()) {
                var more = all.then(item);
                all = more.fits() ? more : all.then(new Item(item.slug(), ""));
            }
        }
        return all.fits() ? all : this;
    }

    boolean fits() {
        return items.size() <= ITEMS_MAX && text().length() <= TEXT_CHARACTERS_MAX;
    }

    Optional<Item> find(String slug) {
        return items.stream().filter(item -> item.slug().equals(slug)).findFirst();
    }

    private Shortlist then(Item item) {
        var longer = new ArrayList<>(items);
        longer.add(item);
        return new Shortlist(longer);
    }

    private int position(String slug) {
        return items.stream().map(Item::slug).toList().indexOf(slug);
    }

    private static Shortlist of(Map<String, String> notes) {
        return new Shortlist(notes.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue())).toList());
    }

    /// In one line, with nothing that cannot be seen.
    private static String tidy(String typed) {
        return SPACE.matcher(typed).replaceAll(" ").strip();
    }

    private static String cut(String note) {
        if (note.length() <= NOTE_CHARACTERS_MAX) {
            return note;
        }
        int end = Character.isHighSurrogate(note.charAt(NOTE_CHARACTERS_MAX - 1))
                ? NOTE_CHARACTERS_MAX - 1 : NOTE_CHARACTERS_MAX;
        return note.substring(0, end).strip();
    }
}
