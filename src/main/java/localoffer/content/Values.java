package localoffer.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The kinds that a written text can be asked for as. What is not of its kind is told as a
/// problem, and a harmless value stands in for it.
abstract sealed class Values permits Fields {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public abstract boolean has(String name);

    public abstract Optional<String> optional(String name);

    public abstract List<String> texts(String name);

    public abstract void problem(String name, String words);

    /// A text that must be there and not be empty.
    public String text(String name) {
        return optional(name).orElseGet(() -> {
            missing(name, "text");
            return "";
        });
    }

    public String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    /// What one of several is called in addresses, and no other of them.
    ///
    /// @param taken those of the others; this one is added
    public String id(Set<String> taken) {
        var id = text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problem("id", "\"" + id + "\" is no id. Use small letters, numbers and hyphens, with a"
                    + " letter first.");
        } else if (!id.isEmpty() && !taken.add(id)) {
            problem("id", "\"" + id + "\" is there twice. Give one another id.");
        }
        return id;
    }

    /// A whole number from least to most, both included.
    public int number(String name, int least, int most) {
        var text = optional(name);
        if (text.isEmpty()) {
            missing(name, "a whole number from " + least + " to " + most);
            return least;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for every kind of wrong number.
        }
        problem(name, "\"%s\" is \"%s\" but must be a whole number from %d to %d."
                .formatted(name, text.get(), least, most));
        return least;
    }

    /// A number with a decimal point, such as a latitude.
    public Optional<Double> decimal(String name) {
        var text = optional(name);
        try {
            var number = text.map(Double::valueOf);
            if (number.isEmpty() || Double.isFinite(number.get())) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for every kind of wrong number.
        }
        problem(name, "\"" + name + "\" is \"" + text.orElse("") + "\" but must be a number.");
        return Optional.empty();
    }

    /// True or false; false when it is not there.
    public boolean flag(String name) {
        return switch (text(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                problem(name, "\"" + name + "\" must be true or false.");
                yield false;
            }
        };
    }

    /// One of the constants of an enum, written in lower case with hyphens.
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        var constants = type.getEnumConstants();
        var written = optional(name);
        if (written.isEmpty()) {
            missing(name, "one of " + Choices.words(constants));
            return constants[0];
        }
        return constant(name, written.get(), type).orElse(constants[0]);
    }

    public <E extends Enum<E>> E choice(String name, E otherwise) {
        return has(name) ? choice(name, otherwise.getDeclaringClass()) : otherwise;
    }

    /// Several constants of an enum; empty when there are none.
    public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return texts(name).stream()
                .flatMap(word -> constant(name, word, type).stream()).toList();
    }

    /// A day, such as 2026-11-21.
    public Optional<LocalDate> date(String name) {
        return optional(name).flatMap(text -> date(name, text));
    }

    /// A month, such as 2026-11.
    public Optional<YearMonth> month(String name) {
        return optional(name).flatMap(text -> parsed(name, text,
                "must be a month such as 2026-11", YearMonth::parse));
    }

    /// A list of days.
    public List<LocalDate> dates(String name) {
        return texts(name).stream().flatMap(text -> date(name, text).stream()).toList();
    }

    /// A time of day, such as 09:30.
    public Optional<LocalTime> time(String name) {
        return optional(name).flatMap(text -> parsed(name, text,
                "must be a time from 00:00 to 23:59, such as \"09:30\"",
                written -> LocalTime.parse(written, TIME)));
    }

    protected final void missing(String name, String kind) {
        problem(name, "\"%s\" is missing. Add a line \"%s: ...\" with %s."
                .formatted(name, name, kind));
    }

    private Optional<LocalDate> date(String name, String text) {
        return parsed(name, text, "must be a date such as 2026-11-21", LocalDate::parse);
    }

    private <T> Optional<T> parsed(
            String name, String text, String kind, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            problem(name, "\"%s\" is \"%s\" but %s.".formatted(name, text, kind));
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String word, Class<E> type) {
        var constant = Choices.of(type, word);
        if (constant.isEmpty()) {
            problem(name, "\"%s\" is \"%s\" but must be one of %s."
                    .formatted(name, word, Choices.words(type.getEnumConstants())));
        }
        return constant;
    }
}
