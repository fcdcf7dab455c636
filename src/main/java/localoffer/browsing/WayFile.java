package localoffer.browsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import localoffer.browsing.Way.Door;
import localoffer.browsing.Way.Group;
import localoffer.browsing.Way.Paper;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.content.Upkeep;
import localoffer.directory.Directory;
import localoffer.directory.Term;
import localoffer.documents.Documents;

/// Reads one page of `content/browse/` against the listings and documents of the same edition.
final class WayFile {

    private static final int ORDER_MAX = 99;

    private final Reading reading;
    private final Directory directory;
    private final Documents documents;

    WayFile(Reading reading) {
        this.reading = reading;
        this.directory = reading.part(Directory.class);
        this.documents = reading.part(Documents.class);
    }

    Way read(SourceFile file, Door door) {
        try (var fields = reading.frontMatter(file)) {
            var title = fields.text("title");
            var calls = listed(fields, "call");
            if (calls.stream().noneMatch(Listed::canBeRung)) {
                fields.problem("call", "Nobody here can be rung. Under \"call\", name at least one"
                        + " service whose listing has a phone number, such as durham-sendiass.");
            }
            return new Way(file.name(), door,
                    door == Door.ITSELF ? 0 : fields.number("order", 1, ORDER_MAX),
                    fields.flag("home"), title, fields.text("tile", title), fields.text("what"),
                    fields.text("icon", "info"), calls,
                    fields.maps("parts").stream().map(this::group).toList(),
                    search(fields), Upkeep.read(fields), reading.body(file));
        }
    }

    /// What follows `/search?`, when each word of a list in it is known.
    private String search(Fields fields) {
        var search = fields.text("search", "");
        var taxonomies = directory.taxonomies();
        var lists = Map.of("need", taxonomies.needs(), "topic", taxonomies.topics(),
                "audience", taxonomies.audiences());
        for (var pair : search.split("&", -1)) {
            var name = pair.replaceFirst("=.*", "");
            var id = pair.replaceFirst("[^=]*=?", "");
            var list = lists.get(name);
            if (list != null && list.find(id).isEmpty()) {
                fields.problem("search", "There is no " + name + " \"" + id + "\". Write one of "
                        + String.join(", ", list.terms().stream().map(Term::id).toList()) + ".");
            }
        }
        return search;
    }

    private Group group(Fields fields) {
        try (fields) {
            return new Group(fields.text("title"), fields.text("words", ""),
                    listed(fields, "services"), papers(fields));
        }
    }

    /// The listings of a list, each once.
    private List<Listed> listed(Fields fields, String name) {
        var listed = new ArrayList<Listed>();
        Set<String> met = new HashSet<>();
        for (var entry : fields.maps(name)) {
            listed(entry).ifPresent(one -> {
                listed.add(one);
                if (!met.add(one.service().id())) {
                    entry.problem("service", "\"" + one.service().id()
                            + "\" stands twice in this list. Take one of the two out.");
                }
            });
        }
        return listed;
    }

    private Optional<Listed> listed(Fields fields) {
        try (fields) {
            var id = fields.text("service");
            var what = fields.text("what", "");
            var step = fields.text("step", "");
            var mark = fields.text("mark", "");
            var service = directory.named(id);
            if (service.isEmpty() && !id.isEmpty()) {
                fields.problem("service", "There is no service \"" + id
                        + "\". Write the name of its file in directory/services, without the"
                        + " ending.");
            }
            // What has closed goes from the page at once, and does not hold the closing up.
            return service.filter(found -> !found.isClosed()).map(found -> new Listed(
                    found, what.isEmpty() ? found.summary() : what, step, mark));
        }
    }

    private List<Paper> papers(Fields fields) {
        return fields.maps("documents").stream()
                .flatMap(entry -> paper(entry).stream()).toList();
    }

    private Optional<Paper> paper(Fields fields) {
        try (fields) {
            fields.text("document"); // Tells one that is missing.
            var what = fields.text("what", "");
            return documents.named(fields, "document").map(found ->
                    new Paper(found, what.isEmpty() ? found.summary() : what));
        }
    }
}
