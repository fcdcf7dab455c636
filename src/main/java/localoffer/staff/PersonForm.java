package localoffer.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person of staff as an administrator typed them.
///
/// @param services slugs, one a line
/// @param paper whether they type in paper forms
record PersonForm(String signInName, String knownAs, boolean isAdministrator, boolean seesAll,
        String services, boolean paper) {

    static final PersonForm EMPTY = new PersonForm("", "", false, false, "", false);
    static final int SERVICES_MAX = 500;
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    static PersonForm from(Map<String, String> typed) {
        return new PersonForm(typed.getOrDefault("signInName", "").strip(),
                typed.getOrDefault("knownAs", "").strip(),
                typed.getOrDefault("role", "").equals("administrator"),
                typed.getOrDefault("sees", "").equals("all"),
                typed.getOrDefault("services", "").strip(),
                typed.getOrDefault("paper", "").equals("yes"));
    }

    Checked check() {
        var name = Person.plain(signInName);
        if (!fits(name) || !NAME.matcher(name).matches()) {
            return new Rejected("sign-in-name", "staff.people.sign-in-name.wrong");
        }
        if (!fits(knownAs)) {
            return new Rejected("known-as", "staff.people.known-as.wrong");
        }
        var slugs = seesAll ? Set.<String>of() : slugs();
        if (slugs.size() > SERVICES_MAX
                || !slugs.stream().allMatch(slug -> SLUG.matcher(slug).matches())) {
            return new Rejected("services", "staff.people.services.wrong");
        }
        if (!isAdministrator && !seesAll && !paper && slugs.isEmpty()) {
            return new Rejected("services", "staff.people.services.none");
        }
        return new Accepted(new Person(UUID.randomUUID(), name, knownAs, null,
                isAdministrator, seesAll, true), slugs, tasks());
    }

    private Set<Task> tasks() {
        return paper ? Set.of(Task.PAPER) : Set.of();
    }

    private Set<String> slugs() {
        return Arrays.stream(services.split("[\\s,]+")).filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean fits(String typed) {
        return !typed.isEmpty() && typed.length() <= Person.NAME_CHARACTERS_MAX;
    }

    sealed interface Checked permits Accepted, Rejected {}

    record Accepted(Person person, Set<String> services, Set<Task> tasks)
            implements Checked {}

    /// @param field the id of the input
    /// @param problem a message key
    record Rejected(String field, String problem) implements Checked {}
}
