package localoffer.site;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;

/// Who looks after what is published, under one name each: `content/owners.yaml`.
record Owners(Map<String, Owner> byName) {

    Owners {
        byName = Map.copyOf(byName);
    }

    /// A team or a role, never a person.
    ///
    /// @param email where reminders go; empty when it is not known
    record Owner(String name, String email) {}

    /// Under whatever name a file has it. A name that is not in the list is its own.
    Owner of(String written) {
        return byName.getOrDefault(written, new Owner(written, ""));
    }

    @Singleton
    static final class Reader implements Part<Owners> {

        private static final String FILE = "owners.yaml";

        @Override
        public Class<Owners> type() {
            return Owners.class;
        }

        @Override
        public Owners read(Reading reading) {
            var byName = new HashMap<String, Owner>();
            var seen = new HashSet<String>();
            try (var fields = reading.yaml(FILE)) {
                fields.maps("owners").forEach(one -> add(one, byName, seen));
            }
            return new Owners(byName);
        }

        private static void add(Fields fields, Map<String, Owner> byName, Set<String> seen) {
            try (fields) {
                var owner = new Owner(fields.text("name"), fields.text("email", ""));
                if (!owner.email.isEmpty() && !owner.email.matches("[^@\\s]+@[^@\\s?&]+")) {
                    fields.problem("email", "\"" + owner.email + "\" is no e-mail address. Write"
                            + " one such as local.offer@example.gov.uk, or leave it empty.");
                }
                byName.put(owner.name, owner);
                fields.texts("also").forEach(name -> byName.put(name, owner));
                if (!seen.add(owner.name)) {
                    fields.problem("name", "\"" + owner.name + "\" stands in this list twice."
                            + " Take one of the two out.");
                }
            }
        }
    }
}
