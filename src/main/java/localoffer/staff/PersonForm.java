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

    Checked check(Listings listings) {
        var name = Person.plain(signInName);
        var unnamed = wrongName(name);
        if (!unnamed.isEmpty()) {
            return new Rejected(unnamed.startsWith("staff.people.known-as")
                    ? "known-as" : "sign-in-name", unnamed);
        }
        var named = seesAll ? Set.<String>of() : slugs(services);
        if (isWrong(named)) {
            return new Rejected("services", "staff.people.services.wrong");
        }
        var own = slugs(provides);
        if (isWrong(own)) {
            return new Rejected("provides", "staff.people.services.wrong");
        }
        var unknown = listings.unknown(named);
        if (!unknown.isEmpty() || !listings.unknown(own).isEmpty()) {
            return new Rejected(unknown.isEmpty() ? "provides" : "services",
                    "staff.people.services.unknown");
        }
        var against = Separation.against(isAdministrator, seesAll || !named.isEmpty(),
                !own.isEmpty(), tasks);
        if (against.isPresent()) {
            return new Rejected("administrator", against.get());
        }
        if (!isAdministrator && !seesAll && tasks.isEmpty() && named.isEmpty() && own.isEmpty()) {
            return new Rejected("services", "staff.people.services.none");
        }
        return new Accepted(new Person(UUID.randomUUID(), name, knownAs, null,
                isAdministrator, seesAll, true), Roles.of(named, own, tasks));
    }

    /// Whether there is anything in it that the person may not do already.
    boolean givesMoreThan(Person person, Roles roles) {
        return (isAdministrator && !person.administrator())
                || (seesAll && !person.allServices())
                || (!person.allServices() && !roles.services().containsAll(slugs(services)))
                || !roles.provides().containsAll(slugs(provides))
                || tasks.stream().anyMatch(task -> !roles.tasks().contains(task.word()));
    }

    private String wrongName(String name) {
        if (name.length() > Person.NAME_CHARACTERS_MAX) {
            return "staff.people.sign-in-name.long";
        }
        if (!NAME.matcher(name).matches()) {
            return "staff.people.sign-in-name.wrong";
        }
        return knownAs.isEmpty() ? "staff.people.known-as.wrong"
                : knownAs.length() > Person.NAME_CHARACTERS_MAX
                        ? "staff.people.known-as.long" : "";
    }

    private static boolean isWrong(Set<String> slugs) {
        return slugs.size() > SERVICES_MAX
                || !slugs.stream().allMatch(slug -> SLUG.matcher(slug).matches());
    }

    private static Set<String> slugs(String typed) {
        return Arrays.stream(typed.split("[\\s,]+")).filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    sealed interface Checked permits Accepted, Rejected {}

    record Accepted(Person person, Roles roles) implements Checked {}

    /// @param field the id of the input
    /// @param problem a message key
    record Rejected(String field, String problem) implements Checked {}
}
