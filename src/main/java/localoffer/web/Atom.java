package localoffer.web;

import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes what is new as an Atom feed (RFC 4287): one entry for each thing, which moves to the
/// front when something happens to it.
///
/// An entry's id is the same on every node and under every name of the site, and stays when the
/// entry changes, as readers of feeds rely on.
@Singleton
public class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final MessageContext ENGLISH = MessageContext.of(Locale.UK);

    private final Layout.Source layout;
    private final MessageSource words;

    Atom(Layout.Source layout, MessageSource words) {
        this.layout = layout;
        this.words = words;
    }

    /// @param self the feed's own address
    /// @param page the page that tells people the same
    /// @param title the message with its title
    /// @param since the date of a feed without entries
    /// @param site where the site stands, without a stroke at the end
    public record Head(String self, String page, String title, LocalDate since, String site) {}

    /// What happened to a thing last.
    ///
    /// @param id its own for ever
    /// @param address the page that tells of it
    public record Entry(UUID id, String address, String title, LocalDate date, String what,
            List<Category> categories) {

        public Entry {
            categories = List.copyOf(categories);
        }

        /// About a page, whose address never changes.
        public static Entry of(String address, String title, LocalDate date, String what) {
            return new Entry(named(address), address, title, date, what, List.of());
        }

        /// The same with what it is about.
        public Entry in(List<Category> categories) {
            return new Entry(id, address, title, date, what, categories);
        }
    }

    public record Category(String term, String label) {}

    /// @param entries the newest first; of two with one id, the first counts
    public String of(Head head, List<Entry> entries) {
        try {
            var text = new StringWriter();
            write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text), head, entries);
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(XMLStreamWriter xml, Head head, List<Entry> entries)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "en-GB");
        element(xml, "id", urn(named(head.self)));
        element(xml, "title", layout.get().siteName() + ": "
                + words.getRequiredMessage(head.title, ENGLISH));
        element(xml, "updated", moment(entries.stream().map(Entry::date).findFirst()
                .orElse(head.since)));
        link(xml, "self", "application/atom+xml", head.site + head.self);
        link(xml, "alternate", "text/html", head.site + head.page);
        xml.writeStartElement("author");
        element(xml, "name", layout.get().council());
        xml.writeEndElement();
        var told = new HashSet<UUID>();
        for (var entry : entries) {
            if (told.add(entry.id)) {
                entry(xml, entry, head.site);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void entry(XMLStreamWriter xml, Entry entry, String site)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", urn(entry.id));
        element(xml, "title", entry.title);
        element(xml, "updated", moment(entry.date));
        link(xml, "alternate", "text/html", site + entry.address);
        for (var category : entry.categories) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", category.term);
            xml.writeAttribute("label", category.label);
        }
        element(xml, "summary", entry.what);
        xml.writeEndElement();
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

    private static UUID named(String address) {
        return UUID.nameUUIDFromBytes(("localoffer:" + address).getBytes(StandardCharsets.UTF_8));
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
