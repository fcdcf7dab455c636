package localoffer.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person of staff as an administrator typed them.
///
/// @param services slugs of those that they analyse, one a line
/// @param provides slugs of their own, one a line
record PersonForm(String signInName, String knownAs, boolean isAdministrator, boolean seesAll,
        String services, String provides, Set<Task> tasks) {

    static final PersonForm EMPTY = new PersonForm("", "", false, false, "", "", Set.of());
    static final int SERVICES_MAX = 500;
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");

    static PersonForm from(Map<String, String> typed) {
        return new PersonForm(typed.getOrDefault("signInName", "").strip(),
                typed.getOrDefault("knownAs", "").strip(),
                typed.getOrDefault("administrator", "").equals("yes"),
                typed.getOrDefault("sees", "").equals("all"),
                typed.getOrDefault("services", "").strip(),
                typed.getOrDefault("provides", "").strip(),
                Task.of(word -> typed.getOrDefault(word, "").equals("yes")));
    }

    static PersonForm of(Person person, Roles roles) {
        return new PersonForm(person.signInName(), person.knownAs(), person.administrator(),
                person.allServices(), String.join("\n", roles.services()),
                String.join("\n", roles.provides()), Task.of(roles.tasks()::contains));
    }

    public Set<Task> allTasks() {
        return EnumSet.allOf(Task.class);
    }

    Checked check() {
        var name = Person.plain(signInName);
        if (!fits(name) || !NAME.matcher(name).matches()) {
            return new Rejected("sign-in-name", "staff.people.sign-in-name.wrong");
        }
        if (!fits(knownAs)) {
            return new Rejected("known-as", "staff.people.known-as.wrong");
        }
        var named = seesAll ? Set.<String>of() : slugs(services);
        if (isWrong(named)) {
            return new Rejected("services", "staff.people.services.wrong");
        }
        var own = slugs(provides);
        if (isWrong(own)) {
            return new Rejected("provides", "staff.people.services.wrong");
        }
        if (!isAdministrator && !seesAll && tasks.isEmpty() && named.isEmpty() && own.isEmpty()) {
            return new Rejected("services", "staff.people.services.none");
        }
        return new Accepted(new Person(UUID.randomUUID(), name, knownAs, null,
                isAdministrator, seesAll, true), Roles.of(named, own, tasks));
    }

    private static boolean isWrong(Set<String> slugs) {
        return slugs.size() > SERVICES_MAX
                || !slugs.stream().allMatch(slug -> SLUG.matcher(slug).matches());
    }

    private static Set<String> slugs(String typed) {
        return Arrays.stream(typed.split("[\\s,]+")).filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean fits(String typed) {
        return !typed.isEmpty() && typed.length() <= Person.NAME_CHARACTERS_MAX;
    }

    sealed interface Checked permits Accepted, Rejected {}

    record Accepted(Person person, Roles roles) implements Checked {}

    /// @param field the id of the input
    /// @param problem a message key
    record Rejected(String field, String problem) implements Checked {}
}
