package localoffer.comments;

import io.micronaut.context.MessageSource;
import io.micronaut.context.MessageSource.MessageContext;
import jakarta.inject.Singleton;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import localoffer.web.Layout;

/// What the council answered, as an Atom feed (RFC 4287). An answer is dated by its month alone.
@Singleton
class AnswerFeed {

    static final String ADDRESS = "/told-us.atom";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES_MAX = 50;
    private static final MessageContext ENGLISH = MessageContext.of(Locale.UK);

    private final Layout.Source layout;
    private final MessageSource words;
    private final Names names;

    AnswerFeed(Layout.Source layout, MessageSource words, Names names) {
        this.layout = layout;
        this.words = words;
        this.names = names;
    }

    /// @param address its own, which says which answers are wanted
    /// @param site where the site stands, without a stroke at the end
    String of(List<Answer> answers, String address, YearMonth now, String site) {
        try {
            var text = new StringWriter();
            write(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text),
                    answers.stream().limit(ENTRIES_MAX).toList(), address, now, site);
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(XMLStreamWriter xml, List<Answer> answers, String address, YearMonth now,
            String site) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "en-GB");
        element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(
                ("localoffer:" + address).getBytes(StandardCharsets.UTF_8)));
        element(xml, "title", layout.get().siteName() + ": " + words("told-us.title"));
        element(xml, "updated", moment(answers.stream().map(Answer::changed).findFirst()
                .orElse(now.toString())));
        link(xml, "self", "application/atom+xml", site + address);
        link(xml, "alternate", "text/html", site + "/told-us");
        xml.writeStartElement("author");
        element(xml, "name", layout.get().council());
        xml.writeEndElement();
        for (var answer : answers) {
            entry(xml, answer, site);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, Answer answer, String site)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + answer.id());
        element(xml, "title", names.of(answer.service()).name() + ": "
                + words(answer.told().state().key()));
        element(xml, "updated", moment(answer.changed()));
        link(xml, "alternate", "text/html", site + "/told-us?service=" + answer.service());
        element(xml, "summary", answer.told().response() + " " + answer.told().action());
        xml.writeEndElement();
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

    private static String moment(String month) {
        return month + "-01T00:00:00Z";
    }
}
