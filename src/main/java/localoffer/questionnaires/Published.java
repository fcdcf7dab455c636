package localoffer.questionnaires;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Reading;
import org.jspecify.annotations.Nullable;

/// Keeps what was published as it was. `content/questionnaires/published.txt` holds a line for
/// each version, each reviewed translation and each local question that is open or was: its name
/// and its fingerprint. So a change of one is seen, whoever makes it; and a site that is running
/// refuses it even when its line is changed with it.
record Published(Reading reading) {

    private static final String FILE = QuestionnaireReader.FOLDER + "/published.txt";

    void check(Questionnaires questionnaires) {
        var items = PublishedItem.of(questionnaires);
        var before = reading.before(Questionnaires.class).map(PublishedItem::of).orElse(Map.of());
        var lines = lines();
        var names = new LinkedHashSet<>(items.keySet());
        names.addAll(lines.keySet());
        names.addAll(before.keySet());
        for (var name : names) {
            var item = items.get(name);
            var line = lines.get(name);
            if (item == null) {
                gone(name, line);
            } else if (isOther(item, Optional.ofNullable(before.get(name)))
                    || (line != null && !line.hash().equals(item.hash()))) {
                changed(name, item);
            } else if (line == null) {
                reading.problem(FILE, 1, "\"" + name + "\" is published and has no line here. When"
                        + " nothing of it will change any more, add: " + name + " " + item.hash());
            }
        }
    }

    /// What this site serves already cannot be changed by changing its line as well.
    private static boolean isOther(PublishedItem item, Optional<PublishedItem> before) {
        return before.filter(was -> !was.hash().equals(item.hash())).isPresent();
    }

    private void gone(String name, @Nullable Line line) {
        reading.problem(FILE, line == null ? 1 : line.number(), "\"" + name + "\" was published,"
                + " and people may have answered it, but it is a draft now or is gone. Put it back,"
                + " with \"status: closed\" if nobody shall answer it any more.");
    }

    private void changed(String name, PublishedItem item) {
        reading.problem(item.file(), reading.line(item.file(), item.start()), "\"" + name
                + "\" was published with other words, and each answer keeps what it answered."
                + " Undo the change. " + item.mend());
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
