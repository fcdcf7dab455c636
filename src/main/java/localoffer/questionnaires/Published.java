package localoffer.questionnaires;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Reading;
import localoffer.questionnaires.Questionnaire.Status;

/// Keeps what was published as it was. `content/questionnaires/published.txt` holds a line for
/// each version, each reviewed translation and each local question that is open or was: its name
/// and its fingerprint. So a change of one is seen, whoever makes it; and a site that is running
/// refuses it even when its line is changed with it.
record Published(Reading reading) {

    private static final String FILE = QuestionnaireReader.FOLDER + "/published.txt";

    /// Something that was published.
    ///
    /// @param file where it stands
    /// @param mend what to do instead of changing it
    record Item(String file, String hash, String mend) {}

    void check(Questionnaires questionnaires) {
        var items = items(questionnaires);
        var lines = lines();
        items.forEach((name, item) -> {
            var line = lines.get(name);
            if (line == null) {
                reading.problem(FILE, 1, "\"" + name + "\" is published and has no line here. When"
                        + " nothing of it will change any more, add: " + name + " " + item.hash());
            } else if (!line.hash().equals(item.hash())) {
                changed(name, item);
            }
        });
        lines.forEach((name, line) -> {
            if (!items.containsKey(name)) {
                reading.problem(FILE, line.number(), "\"" + name + "\" was published, and people"
                        + " may have answered it, but it is a draft now or is gone. Put it back,"
                        + " with \"status: closed\" if nobody shall answer it any more.");
            }
        });
        reading.before(Questionnaires.class).ifPresent(before -> served(before, items));
    }

    /// What this site serves already cannot be changed by changing its line as well.
    private void served(Questionnaires before, Map<String, Item> items) {
        items(before).forEach((name, was) -> {
            var now = Optional.ofNullable(items.get(name));
            if (now.filter(item -> item.hash().equals(was.hash())).isEmpty()) {
                changed(name, was);
            }
        });
    }

    private void changed(String name, Item item) {
        reading.problem(item.file(), 1, "\"" + name + "\" was published with other words, and each"
                + " answer keeps what it answered. Undo the change. " + item.mend());
    }

    private static Map<String, Item> items(Questionnaires questionnaires) {
        var items = new LinkedHashMap<String, Item>();
        for (var version : questionnaires.versions()) {
            if (version.status() != Status.DRAFT) {
                var name = version.id() + "-" + version.version();
                var mend = "To change it, copy it to " + version.id() + "-"
                        + (version.version() + 1) + ".yaml.";
                items.put(name, new Item(QuestionnaireReader.FOLDER + "/" + name + ".yaml",
                        Fingerprint.of(version), mend));
                version.translations().forEach((language, translation) -> {
                    if (translation.words().reviewed()) {
                        items.put(name + "." + language, new Item(
                                QuestionnaireReader.pack(version, language),
                                Fingerprint.of(translation), mend));
                    }
                });
            }
        }
        for (var local : questionnaires.local()) {
            if (local.status() != Status.DRAFT) {
                items.put(local.service() + "." + local.question().id(), new Item(
                        LocalReader.FOLDER + "/" + local.service() + ".yaml",
                        Fingerprint.of(local),
                        "To change it, close it and write a question with the next number."));
            }
        }
        return items;
    }

    /// @param number of the line in the file
    private record Line(String hash, int number) {}

    private Map<String, Line> lines() {
        var lines = new HashMap<String, Line>();
        var text = reading.file(FILE).map(file -> file.text()).orElse("").split("\n", -1);
        for (int i = 0; i < text.length; i++) {
            var words = text[i].replaceFirst("#.*", "").strip().split("\\s+", -1);
            if (words.length == 2) {
                if (lines.put(words[0], new Line(words[1], i + 1)) != null) {
                    reading.problem(FILE, i + 1, "\"" + words[0]
                            + "\" stands twice. Keep the line that was there first.");
                }
            } else if (!words[0].isEmpty()) {
                reading.problem(FILE, i + 1, "A line is a name and its mark, such as \"parents-1"
                        + " 3f2a\". Correct it.");
            }
        }
        return lines;
    }
}
