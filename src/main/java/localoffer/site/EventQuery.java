package localoffer.site;

import io.micronaut.http.HttpParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import localoffer.documents.Event.Audience;

/// Which events a person wants to see. Any address gives one: what is not known is left out.
///
/// @param need a kind of need, as listings name it; empty for any
/// @param town empty for any
/// @param month one month, as it was typed; empty for the next dates
record EventQuery(Optional<Audience> audience, String need, String town,
        String month) {

    private static final int WORD_CHARACTERS_MAX = 60;

    static EventQuery from(HttpParameters parameters) {
        return new EventQuery(
                Arrays.stream(Audience.values())
                        .filter(one -> word(one).equals(parameters.get("for"))).findFirst(),
                text(parameters, "need"), text(parameters, "town"),
                text(parameters, "month"));
    }

    /// How it is written in an address.
    static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isNarrowed() {
        return audience.isPresent() || !(need + town).isEmpty();
    }

    /// The month as far as there is something to tell of it.
    Optional<YearMonth> month(LocalDate first, LocalDate last) {
        return written(month).filter(one -> !one.isBefore(YearMonth.from(first))
                && !one.isAfter(YearMonth.from(last)));
    }

    private static String text(HttpParameters parameters, String name) {
        var text = parameters.getFirst(name).orElse("").strip();
        return text.length() > WORD_CHARACTERS_MAX ? "" : text;
    }

    private static Optional<YearMonth> written(String month) {
        try {
            return month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
