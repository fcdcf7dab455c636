package localoffer.documents;

import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.content.Upkeep;
import localoffer.documents.Event.Audience;
import localoffer.documents.Event.Cost;
import localoffer.documents.Event.ForWhom;
import localoffer.documents.Event.Joining;
import localoffer.documents.Event.Place;
import localoffer.documents.Event.Standing;
import localoffer.documents.Event.Status;

/// Reads one event.
final class EventReader {

    private static final int YEARS_MAX = 25;

    private EventReader() {}

    static Event event(Reading reading, SourceFile file, Terms terms) {
        try (var fields = reading.frontMatter(file)) {
            boolean demonstration = fields.flag("demonstration");
            return new Event(file.name(), fields.text("title"),
                    fields.texts("also-called"), fields.text("summary"),
                    new SeriesReader(fields, terms, demonstration, reading.today()).read(),
                    place(fields.map("place")), forWhom(fields), joining(fields),
                    standing(fields), fields.texts("services"),
                    fields.texts("sources"), Upkeep.owned(fields),
                    demonstration, Change.read(reading, fields), reading.body(file));
        }
    }

    private static Place place(Fields fields) {
        try (fields) {
            var place = new Place(fields.text("listing", ""), fields.text("name", ""),
                    fields.text("street", ""), fields.text("town", ""),
                    fields.text("postcode", ""), fields.flag("online"));
            boolean anywhere = place.online() || !place.listing().isEmpty();
            if (!anywhere && (place.name().isEmpty() || place.town().isEmpty())) {
                fields.problem("name", "Where is it? Write a \"name\" and a \"town\", or"
                        + " \"listing\" with the id of the listing at whose place it is, or"
                        + " \"online: true\".");
            }
            return place;
        }
    }

    private static ForWhom forWhom(Fields fields) {
        var ages = fields.optionalMap("ages");
        int least = 0;
        int most = YEARS_MAX;
        if (ages.isPresent()) {
            try (var in = ages.get()) {
                least = in.number("min", 0, YEARS_MAX);
                most = in.number("max", 0, YEARS_MAX);
            }
        }
        if (least > most) {
            fields.problem("ages", "The youngest age is above the oldest. Change the two over.");
        }
        return new ForWhom(fields.choices("audience", Audience.class), fields.texts("needs"),
                Math.min(least, most), most);
    }

    private static Joining joining(Fields fields) {
        var joining = new Joining(fields.choice("cost", Cost.NOT_KNOWN),
                fields.text("cost-note", ""), fields.text("booking", ""),
                fields.text("booking-link", ""));
        if (!joining.link().isEmpty() && !joining.link().startsWith("https://")) {
            fields.problem("booking-link",
                    "An address of another site begins with https://.");
        }
        return joining;
    }

    private static Standing standing(Fields fields) {
        return new Standing(fields.choice("status", Status.ON), fields.text("status-note", ""));
    }
}
