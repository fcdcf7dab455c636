package localoffer.questionnaires;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import localoffer.content.Fields;
import localoffer.questionnaires.Making.Assessment;
import localoffer.questionnaires.Making.Change;
import localoffer.questionnaires.Making.CoProduction;
import localoffer.questionnaires.Making.Group;
import localoffer.questionnaires.Making.Signed;
import localoffer.questionnaires.Making.Trial;
import localoffer.questionnaires.Questionnaire.Voice;

/// Reads how a questionnaire came to be, and what was checked.
final class MakingReader {

    private static final int PEOPLE_MAX = 10_000;

    private MakingReader() {}

    /// @param coProduced the mapping of that name
    static Making read(Fields fields, CoProduction coProduced) {
        return new Making(coProduced, signed(fields, "easy-read-checked"),
                fields.optionalMap("impact-assessment").flatMap(MakingReader::assessment),
                fields.flag("demonstration"),
                fields.maps("changed").stream().map(MakingReader::change).toList());
    }

    /// Leaves the mapping open: its note is for who reads the words.
    static CoProduction coProduction(Fields fields) {
        return new CoProduction(fields.maps("groups").stream().map(MakingReader::group).toList(),
                fields.maps("tried-out").stream().flatMap(entry -> trial(entry).stream())
                        .toList(),
                signed(fields, "sign-off"));
    }

    static Optional<Signed> signed(Fields fields, String name) {
        return fields.optionalMap(name).flatMap(entry -> {
            try (entry) {
                var by = entry.text("by");
                return day(entry).map(on -> new Signed(by, on));
            }
        });
    }

    private static Optional<Assessment> assessment(Fields entry) {
        try (entry) {
            var reference = entry.text("reference");
            return day(entry).map(on -> new Assessment(reference, on));
        }
    }

    private static Group group(Fields entry) {
        try (entry) {
            if (entry.has("voice")) {
                entry.choice("voice", Voice.class);
            }
            var met = entry.dates("dates");
            if (met.isEmpty()) {
                entry.problem("dates", "\"dates\" is missing. Add the days on which the group"
                        + " worked on it, such as [2026-09-12].");
            }
            return new Group(entry.text("name"), met, entry.text("did", ""),
                    entry.texts("changed"));
        }
    }

    private static Optional<Trial> trial(Fields entry) {
        try (entry) {
            int people = entry.number("people", 1, PEOPLE_MAX);
            var with = entry.texts("with");
            var changed = entry.texts("changed");
            return day(entry).map(on -> new Trial(on, people, with, changed));
        }
    }

    private static Optional<LocalDate> day(Fields entry) {
        if (!entry.has("on")) {
            entry.problem("on", "\"on\" is missing. Add the day.");
        }
        return entry.date("on");
    }

    private static Change change(Fields entry) {
        try (entry) {
            var when = entry.text("when");
            try {
                YearMonth.parse(when);
            } catch (DateTimeException e) {
                entry.problem("when", "\"when\" is \"" + when + "\" but must be a month such as"
                        + " 2026-10.");
            }
            return new Change(when, entry.text("told"), entry.text("did"));
        }
    }
}
