package localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import localoffer.search.Danger.Kind;
import localoffer.search.Words.Word;

/// Reads the lines of `danger.txt`, whose head says what they mean. Each line is answered with
/// what is wrong with it, or with nothing; what it says is handed on.
final class DangerLines {

    private static final int GAP = 3;
    private static final int FORMS_CHARACTERS_MIN = 3;
    private static final String BESIDE = "beside";
    private static final Pattern LINE =
            Pattern.compile("(?:(danger|harmed|alone|alone harmed|harmless):|([a-z]+) (==?)) (.+)");
    private static final Pattern LATER = Pattern.compile(
            " *([+>]) *([a-z]+)(?: *\\(([0-9])\\))?");
    private static final Pattern RULE =
            Pattern.compile("([a-z]+)((?:" + LATER.pattern() + ")*)");
    private static final Pattern VOWEL_CONSONANT = Pattern.compile(".*[aeiou][bdgklmnprt]");

    private final Consumer<Consumer<Lexicon>> said;
    private final Map<String, Sequences> groups = new HashMap<>();

    /// @param said is told what each line says
    DangerLines(Consumer<Consumer<Lexicon>> said) {
        this.said = said;
    }

    String read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return "A line must read: name = words, or danger: name + name, or alone: name, or"
                    + " harmless: words. Write one of these.";
        }
        var value = parts.group(4).strip();
        if (parts.group(2) != null) {
            return group(parts.group(2), value, parts.group(3).equals("="));
        }
        return switch (parts.group(1)) {
            case "harmless" -> harmless(value);
            case "alone" -> alone(value, Kind.ANY);
            case "alone harmed" -> alone(value, Kind.HARMED);
            case "harmed" -> rule(value, Kind.HARMED);
            default -> rule(value, Kind.ANY);
        };
    }

    private String group(String name, String value, boolean everyForm) {
        var all = List.of(value.split(",", -1));
        if (all.stream().anyMatch(words -> LexiconFiles.isWordless(words)
                && !words.strip().equals(Danger.END))) {
            return missing();
        }
        // A group may go on in further lines.
        var group = groups.computeIfAbsent(name, n -> new Sequences());
        said.accept(into -> {
            for (var words : all) {
                into.everyday(words);
                var plain = ended(words);
                group.addAll(everyForm ? forms(plain) : Set.of(plain));
            }
            if (name.equals(BESIDE)) {
                into.danger().beside(group);
            }
        });
        return "";
    }

    private String harmless(String value) {
        var all = List.of(value.split(",", -1));
        if (all.stream().anyMatch(words -> LexiconFiles.isWordless(words)
                && !words.strip().startsWith(Danger.NUMBER))) {
            return missing();
        }
        said.accept(into -> all.forEach(words -> {
            var plain = new ArrayList<>(plain(words));
            if (words.strip().startsWith(Danger.NUMBER)) {
                plain.addFirst(Danger.NUMBER);
            }
            into.danger().harmless(forms(plain));
        }));
        return "";
    }

    private String alone(String name, Kind kind) {
        var group = groups.get(name);
        if (group == null) {
            return unknown(name);
        }
        said.accept(into -> into.danger().alone(group, kind));
        return "";
    }

    private String rule(String value, Kind kind) {
        var parts = RULE.matcher(value);
        if (!parts.matches()) {
            return "After \"danger:\" write the names of groups with + or > between them, such as"
                    + " danger: hurting + me (2).";
        }
        var names = new ArrayList<>(List.of(parts.group(1)));
        var gaps = new ArrayList<Integer>();
        boolean ordered = value.contains(">");
        var later = LATER.matcher(parts.group(2));
        while (later.find()) {
            names.add(later.group(2));
            gaps.add(later.group(3) == null ? GAP : Integer.parseInt(later.group(3)));
        }
        var members = new ArrayList<Sequences>();
        for (var name : names) {
            var group = groups.get(name);
            if (group == null) {
                return unknown(name);
            }
            members.add(group);
        }
        said.accept(into -> into.danger().rule(new DangerRule(kind, members, ordered, gaps)));
        return "";
    }

    /// The words, with the first or the last in any of its forms: hits, hitting, hanging up.
    private static Set<List<String>> forms(List<String> plain) {
        var all = new HashSet<List<String>>();
        for (int at : new int[] {0, plain.size() - 1}) {
            forms(plain.get(at)).forEach(form -> {
                var words = new ArrayList<>(plain);
                words.set(at, form);
                all.add(List.copyOf(words));
            });
        }
        return all;
    }

    private static List<String> forms(String word) {
        if (word.length() < FORMS_CHARACTERS_MIN) {
            return List.of(word);
        }
        var forms = new ArrayList<>(List.of(word, word + "s", word + "es", word + "ed",
                word + "ing", word + "in"));
        if (word.endsWith("e")) {
            var root = word.substring(0, word.length() - 1);
            forms.addAll(List.of(root + "ing", root + "in", word + "d"));
        }
        if (VOWEL_CONSONANT.matcher(word).matches()) {
            var doubled = word + word.charAt(word.length() - 1);
            forms.addAll(List.of(doubled + "ing", doubled + "in", doubled + "ed"));
        }
        return forms;
    }

    private static List<String> plain(String words) {
        return Words.of(Marks.less(words)).stream().map(Word::plain).toList();
    }

    private static List<String> ended(String words) {
        var plain = new ArrayList<>(plain(words));
        if (words.endsWith(Danger.END)) {
            plain.add(Danger.END);
        }
        return plain;
    }

    private static String missing() {
        return "A word is missing beside a comma. Write it, or take the comma out.";
    }

    private String unknown(String name) {
        return "There is no group called \"" + name + "\" above this line. Name one of: "
                + String.join(", ", groups.keySet().stream().sorted().toList())
                + "; or write the group first.";
    }
}
