package localoffer.directory;

import io.micronaut.context.MessageSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The ways to hand a list on.
///
/// @param link opens a copy of the list, with its notes
/// @param plainLink the same without the notes; empty when there are none
/// @param mail opens the person's own mail program with the list in a letter
/// @param picture where the QR code of the link stands
/// @param map where its places stand on a map; empty when it has none
record Sharing(String link, String plainLink, String mail, String picture, String map) {

    /// Some mail programs cut a longer address.
    static final int MAIL_CHARACTERS_MAX = 1_900;
    /// A QR code of more cannot be read from paper by an older telephone.
    static final int PICTURE_CHARACTERS_MAX = 300;

    @Singleton
    static class Maker {

        private static final Locale LOCALE = Locale.UK;

        private final HttpHostResolver hosts;
        private final MessageSource messages;

        Maker(HttpHostResolver hosts, MessageSource messages) {
            this.hosts = hosts;
            this.messages = messages;
        }

        /// @param list only services that are listed
        Optional<Sharing> of(HttpRequest<?> request, Shortlist list, Directory directory) {
            if (list.items().isEmpty()) {
                return Optional.empty();
            }
            var cards = ShortlistPage.cards(list, directory);
            var plain = list.withoutNotes();
            var shown = list.text().length() <= PICTURE_CHARACTERS_MAX ? list : plain;
            var mappable = cards.stream().anyMatch(card -> card.service().isMappable());
            return Optional.of(new Sharing(link(request, list),
                    list.hasNotes() ? link(request, plain) : "",
                    mail(cards, List.of(link(request, list), link(request, plain))),
                    ShortlistCookie.PATH + "/qr.svg?" + shown.text(),
                    mappable ? ShortlistCookie.PATH + "/map?" + plain.text() : ""));
        }

        String link(HttpRequest<?> request, Shortlist list) {
            return hosts.resolve(request) + ShortlistCookie.PATH + "?" + list.text();
        }

        /// The fullest letter that a mail program takes.
        private String mail(List<ContactCard> cards, List<String> links) {
            var full = letter(cards.stream().map(this::lines).toList(), links.getFirst());
            var names = cards.stream()
                    .map(card -> card.number() + ". " + card.service().name()).toList();
            return List.of(full, letter(names, links.getFirst()), letter(names, links.getLast()))
                    .stream().filter(mail -> mail.length() <= MAIL_CHARACTERS_MAX).findFirst()
                    .orElseGet(() -> letter(List.of(), links.getLast()));
        }

        private String letter(List<String> entries, String link) {
            var body = new ArrayList<String>();
            body.add(words("shortlist.mail.open", link));
            body.addAll(entries);
            return "mailto:?subject=" + encode(words("shortlist.mail.subject"))
                    + "&body=" + encode(String.join("\r\n\r\n", body));
        }

        private String lines(ContactCard card) {
            var service = card.service();
            var lines = new ArrayList<String>();
            lines.add(card.number() + ". " + service.name());
            add(lines, "shortlist.mail.phone", service.phone());
            add(lines, "shortlist.mail.email", service.email());
            add(lines, "shortlist.mail.web", service.web());
            add(lines, "shortlist.mail.note", card.note());
            if (!service.isChecked()) {
                lines.add(words("shortlist.mail.unchecked"));
            }
            return String.join("\r\n", lines);
        }

        private void add(List<String> lines, String key, String value) {
            if (!value.isEmpty()) {
                lines.add(words(key, value));
            }
        }

        private String words(String key, Object... values) {
            return messages.getMessage(key, LOCALE, values)
                    .orElseThrow(() -> new IllegalArgumentException("No words for " + key));
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }
}
