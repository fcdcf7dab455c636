package localoffer.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a person was given beside the accounts and all services, in the order of its words.
///
/// @param services slugs of those that they analyse
/// @param provides slugs of their own
/// @param tasks their words
record Roles(List<String> services, List<String> provides, List<String> tasks) {

    static Roles of(Set<String> services, Set<String> provides, Set<Task> tasks) {
        return new Roles(services.stream().sorted().toList(),
                provides.stream().sorted().toList(),
                tasks.stream().map(Task::word).sorted().toList());
    }

    /// For the audit.
    String words(Person person) {
        var words = new ArrayList<String>();
        if (person.administrator()) {
            words.add("administrator");
        }
        words.addAll(tasks);
        if (person.allServices()) {
            words.add("analyses all services");
        } else if (!services.isEmpty()) {
            words.add("analyses " + String.join(" ", services));
        }
        if (!provides.isEmpty()) {
            words.add("provides " + String.join(" ", provides));
        }
        var all = words.isEmpty() ? "nothing" : String.join(", ", words);
        return person.signInName() + ": " + all;
    }
}
