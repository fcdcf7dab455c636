package localoffer.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Fields;
import localoffer.content.Part;
import localoffer.content.Reading;
import localoffer.documents.Event;
import localoffer.documents.Events;
import localoffer.documents.News;
import localoffer.documents.NewsItem;
import localoffer.questionnaires.Questionnaire.Status;
import localoffer.questionnaires.Questionnaires;
import localoffer.web.Layout;
import localoffer.web.Tiles;
import jakarta.inject.Singleton;

/// The site's own words, from `content/site.yaml`.
///
/// @param layout the words around every page
/// @param talk whom a family can talk to
record Site(Layout layout, List<Person> talk) {

    /// Somebody to talk to.
    ///
    /// @param service the id of their listing
    record Person(Layout.Contact contact, String service, String hours) {

        public String address() {
            return "/services/" + service;
        }
    }

    @Singleton
    static final class Reader implements Part<Site> {

        private static final String FILE = "site.yaml";

        @Override
        public Class<Site> type() {
            return Site.class;
        }

        @Override
        public Site read(Reading reading) {
            try (var fields = reading.yaml(FILE)) {
                var demonstration = fields.flag("demonstration");
                if (!demonstration) {
                    real(reading, fields);
                }
                var banner = fields.text("banner", "");
                var talk = fields.maps("talk-to-someone").stream().map(Reader::person).toList();
                var urgent = fields.maps("urgent").stream().map(Reader::contact).toList();
                var layout = new Layout(fields.text("name"), fields.text("council"),
                        fields.text("legal-name"), demonstration ? banner : "", urgent,
                        talk.stream().map(Person::contact).toList(),
                        LanguagePacks.read(reading, urgent),
                        fields.optionalMap("map").flatMap(Reader::tiles));
                return new Site(layout, talk);
            }
        }

        /// What is open for a demonstration only is not ready to be asked in earnest.
        private static void real(Reading reading, Fields fields) {
            reading.part(Questionnaires.class).versions().stream()
                    .filter(version -> version.status() == Status.OPEN)
                    .filter(version -> version.making().demonstration())
                    .forEach(version -> fields.problem("demonstration", "This is no demonstration,"
                            + " but \"" + version.id() + "-" + version.version() + "\" is open for"
                            + " one only. Make it ready and take out its \"demonstration\", or"
                            + " close it."));
            Stream.concat(reading.part(Events.class).all().stream()
                            .filter(Event::demonstration).map(Event::file),
                    reading.part(News.class).all().stream()
                            .filter(NewsItem::demonstration).map(NewsItem::file))
                    .forEach(file -> fields.problem("demonstration", "This is no demonstration,"
                            + " but " + file + " is invented. Take that file out."));
        }

        /// Without an address the maps have a plain ground, and ask nobody.
        private static Optional<Tiles> tiles(Fields fields) {
            try (fields) {
                var address = fields.text("tiles", "");
                var tiles = Tiles.of(address, fields.text("credit", ""));
                if (tiles.isEmpty() && !address.isEmpty()) {
                    fields.problem("tiles", "\"tiles\" must be an address with {z}, {x} and {y} in"
                            + " it, such as https://tiles.example.org/{z}/{x}/{y}.png.");
                }
                return tiles;
            }
        }

        private static Person person(Fields fields) {
            var person = new Person(contact(fields), fields.text("service"),
                    fields.text("hours-note", ""));
            fields.close();
            return person;
        }

        private static Layout.Contact contact(Fields fields) {
            return new Layout.Contact(fields.text("name"), fields.text("phone"),
                    fields.text("what"), fields.flag("national"), fields.date("checked-on"));
        }
    }
}
