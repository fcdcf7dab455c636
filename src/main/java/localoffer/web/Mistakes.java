package localoffer.web;

import java.util.List;

/// What is wrong with a form that somebody sent: all of it at once, in the order of the form, so
/// that nobody mends one thing only to be told of the next.
public record Mistakes(List<Mistake> all) {

    public static final Mistakes NONE = new Mistakes(List.of());

    public Mistakes {
        all = List.copyOf(all);
    }

    /// @param field the id of the one that it is in
    /// @param key of the message
    public record Mistake(String field, String key) {

        public String address() {
            return "#" + field;
        }
    }

    public static Mistakes of(String field, String key) {
        return new Mistakes(List.of(new Mistake(field, key)));
    }

    public boolean isMade() {
        return !all.isEmpty();
    }

    /// Whether any is in the field.
    public boolean has(String field) {
        return all.stream().anyMatch(one -> one.field.equals(field));
    }

    /// The message about a field that has one.
    public String key(String field) {
        return all.stream().filter(one -> one.field.equals(field)).findFirst().orElseThrow().key;
    }
}
