package localoffer.browsing;

import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import localoffer.browsing.Changes.Change;
import localoffer.directory.Term;
import localoffer.web.Layout;

/// The new and changed listings as an Atom feed (RFC 4287): one entry for each listing, which
/// moves to the front when something happens to it.
///
/// An entry's id is made from the slug alone. So it is the same on every node and under every
/// name of the site, and stays when the entry changes, as readers of feeds rely on.
@Singleton
class Feed {

    static final String ADDRESS = "/services.atom";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final MessageContext ENGLISH = MessageContext.of(Locale.UK);

    private final Layout.Source layout;
    private final MessageSource words;

    Feed(Layout.Source layout, MessageSource words) {
        this.layout = layout;
        this.words = words;
    }

    /// @param site where the site stands, without a stroke at the end
    String of(List<Change> changes, LocalDate since, String site) {
        try {
            var text = new StringWriter();
            write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text),
                    changes, since, site);
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(XMLStreamWriter xml, List<Change> changes, LocalDate since, String site)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "en-GB");
        element(xml, "id", id(ADDRESS));
        element(xml, "title", layout.get().siteName() + ": " + words("browsing.new.title"));
        element(xml, "updated",
                moment(changes.stream().map(Change::date).findFirst().orElse(since)));
        link(xml, "self", "application/atom+xml", site + ADDRESS);
        link(xml, "alternate", "text/html", site + "/new");
        xml.writeStartElement("author");
        element(xml, "name", layout.get().council());
        xml.writeEndElement();
        for (var change : changes) {
            entry(xml, change, site);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, Change change, String site)
            throws XMLStreamException {
        var address = Listed.of(change.service()).address();
        xml.writeStartElement("entry");
        element(xml, "id", id(address));
        element(xml, "title", change.service().name());
        element(xml, "updated", moment(change.date()));
        link(xml, "alternate", "text/html", site + address);
        for (Term topic : change.service().topics()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", topic.id());
            xml.writeAttribute("label", topic.name());
        }
        element(xml, "summary", what(change) + " " + change.service().summary());
        xml.writeEndElement();
    }

    private String what(Change change) {
        return change.isTold() ? change.what() : words(change.key());
    }

    private String words(String key) {
        return words.getRequiredMessage(key, ENGLISH);
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String words)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static String moment(LocalDate date) {
        return date + "T00:00:00Z";
    }

    private static String id(String address) {
        var name = "localoffer:" + address;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
