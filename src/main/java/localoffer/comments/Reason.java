package localoffer.comments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why something that was published is taken back. That it is critical is no reason.
enum Reason {
    NAME("it may show who somebody is"),
    DANGER("somebody may be in danger"),
    PERSON("it is about help for one person"),
    ABUSE("it is abusive"),
    WRONG("it was wrong");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    static Optional<Reason> of(String word, List<Reason> among) {
        return among.stream().filter(one -> one.word().equals(word)).findFirst();
    }

    /// As the audit tells it.
    String words() {
        return words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "retraction.reason." + word();
    }
}
