package localoffer.documents;

import java.time.LocalDate;
import java.time.LocalTime;
import localoffer.documents.Series.Hours;
import localoffer.web.DateWords;

/// One day on which an event is held.
///
/// @param day the first of them, of what lasts some days
public record Occasion(Event event, LocalDate day) {

    /// What lasts the whole day stands before what begins at its first hour.
    LocalTime minute() {
        return event.when().hours().map(Hours::from).orElse(LocalTime.MIDNIGHT);
    }

    /// As people say it: Tuesday 8 December 2026.
    public String words() {
        return DateWords.withDayOfWeek(day);
    }

    /// The last of its days, of what lasts some; else empty.
    public String lastWords() {
        var last = event.when().last();
        return event.when().rule().isEmpty() && last.isAfter(day)
                ? DateWords.withDayOfWeek(last) : "";
    }

    /// The message that says the day, or from which day to which.
    public String dayKey() {
        return lastWords().isEmpty() ? "event.day" : "event.days";
    }

    /// The message that says at what time, given when it begins and ends; empty for a whole day.
    public String hoursKey() {
        return event.when().hours().map(hours ->
                hours.to().isPresent() ? "event.hours" : "event.hours.from").orElse("");
    }

    public String from() {
        return event.when().hours().map(hours -> DateWords.of(hours.from())).orElse("");
    }

    public String to() {
        return event.when().hours().flatMap(Hours::to).map(DateWords::of).orElse("");
    }
}
