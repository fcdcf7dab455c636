package localoffer.site;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.directory.Directory;
import localoffer.directory.Service;
import localoffer.documents.Document.Held;
import localoffer.documents.Documents;
import localoffer.documents.Guides;
import localoffer.site.Checklists.Checklist;
import localoffer.site.Checklists.Section;
import localoffer.site.Duty.Seen;
import localoffer.site.Duty.Text;

/// Reads `content/statutory/`.
@Singleton
class ChecklistReader implements Part<Checklists> {

    static final String FOLDER = "statutory";
    private static final int COUNT_MAX = 50;
    private static final int ID_CHARACTERS_MAX = 60;

    @Override
    public Class<Checklists> type() {
        return Checklists.class;
    }

    @Override
    public Checklists read(Reading reading) {
        var shown = new LinkedHashMap<String, Service>();
        reading.part(Directory.class).searchable().forEach(one -> shown.put(one.id(), one));
        return new Checklists(reading.files(FOLDER, ".yaml").stream()
                .map(file -> checklist(reading, file, shown))
                .sorted(Comparator.comparingInt(Checklist::order)).toList());
    }

    private static Checklist checklist(
            Reading reading, SourceFile file, Map<String, Service> shown) {
        try (var fields = reading.yaml(file)) {
            var ids = new HashSet<String>();
            fields.text("version"); // Tells a day that is missing.
            return new Checklist(file.name(), fields.number("order", 1, COUNT_MAX),
                    fields.text("title"), fields.text("words"),
                    fields.text("source"), fields.text("address"),
                    fields.date("version").orElse(LocalDate.EPOCH),
                    fields.maps("parts").stream()
                            .map(part -> section(reading, part, ids, shown)).toList());
        }
    }

    private static Section section(Reading reading, Fields fields, Set<String> ids,
            Map<String, Service> shown) {
        try (fields) {
            return new Section(fields.text("title"), fields.maps("items").stream()
                    .map(item -> duty(reading, item, ids, shown)).toList());
        }
    }

    private static Duty duty(Reading reading, Fields fields, Set<String> ids,
            Map<String, Service> shown) {
        try (fields) {
            var id = fields.text("id");
            if (!ids.add(id) || !id.matches("[a-z0-9-]{1," + ID_CHARACTERS_MAX + "}")) {
                fields.problem("id", "The id \"" + id + "\" must be of small letters, figures"
                        + " and hyphens, and stand once in this file.");
            }
            var told = new ArrayList<Text>();
            var named = new ArrayList<Text>();
            documents(reading, fields, told, named);
            guides(reading, fields, told);
            pages(reading, fields, told);
            return new Duty(id, fields.text("number", ""), fields.text("what"),
                    fields.choice("seen", Seen.class),
                    fields.optionalMap("confirmed").map(ChecklistReader::confirmed).orElse(""),
                    fields.text("who"), fields.number("listings", 0, COUNT_MAX),
                    fields.number("texts", 0, COUNT_MAX), met(reading, fields, shown), told, named,
                    fields.text("lacks", ""));
        }
    }

    private static String confirmed(Fields fields) {
        try (fields) {
            return fields.text("by") + ", " + fields.date("on").map(Object::toString).orElse("");
        }
    }

    /// Those that are named first, then those that a rule finds, by name. A listing that the
    /// search leaves out, for nobody has looked at it for a year, meets nothing.
    private static List<Service> met(
            Reading reading, Fields fields, Map<String, Service> shown) {
        var directory = reading.part(Directory.class);
        var met = new LinkedHashMap<String, Service>();
        for (var id : fields.texts("services")) {
            directory.named(id).ifPresentOrElse(one -> met.put(one.id(), one),
                    () -> fields.problem("services", "There is no service \"" + id
                            + "\". Write the name of its file, without the ending."));
        }
        met.keySet().retainAll(shown.keySet());
        var rules = fields.maps("find").stream()
                .map(rule -> ListingRule.read(rule, directory.taxonomies())).toList();
        if (!rules.isEmpty()) {
            shown.values().stream().filter(one -> fits(rules, one))
                    .forEach(one -> met.put(one.id(), one));
        }
        return List.copyOf(met.values());
    }

    private static boolean fits(List<ListingRule> rules, Service service) {
        for (var rule : rules) {
            if (rule.fits(service)) {
                return true;
            }
        }
        return false;
    }

    private static void documents(
            Reading reading, Fields fields, List<Text> told, List<Text> named) {
        reading.part(Documents.class).allNamed(fields, "documents").forEach(one -> {
            boolean counts = !one.isOld() && one.held() != Held.NO;
            (counts ? told : named).add(new Text(one.title(), one.address()));
        });
    }

    private static void guides(Reading reading, Fields fields, List<Text> told) {
        for (var id : fields.texts("guides")) {
            reading.part(Guides.class).find(id).ifPresentOrElse(
                    one -> told.add(new Text(one.title(), one.address())),
                    () -> fields.problem("guides", "There is no guide \"" + id
                            + "\". Write the name of its file, without the ending."));
        }
    }

    private static void pages(Reading reading, Fields fields, List<Text> told) {
        for (var page : fields.maps("pages")) {
            try (page) {
                var address = page.text("address");
                told.add(new Text(page.text("title"), address));
                if (!reading.part(Addresses.class).all().contains(address)) {
                    page.problem("address", "There is no page at \"" + address
                            + "\". Correct the address, or take the line out.");
                }
            }
        }
    }
}
