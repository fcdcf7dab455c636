package localoffer.site;

import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import localoffer.site.Owners.Owner;
import localoffer.site.Upkept.State;

/// Writes to a team what it should look at: plain text, to be copied into a mail.
@Singleton
class Reminding {

    /// More than these nobody reads, and a link with more text does not open in every mail program.
    private static final int LINES_MAX = 12;

    private final MessageSource messages;

    Reminding(MessageSource messages) {
        this.messages = messages;
    }

    /// @param mail a link that opens a mail with all of it; empty without an address
    record Reminder(String subject, String text, String mail) {}

    /// @param due what they should look at, the most pressing first
    /// @param home the site's own address
    Reminder to(Owner owner, List<Upkept> due, String home, LocalDate today) {
        var text = new StringBuilder(words("freshness.mail.hello", owner.name())).append("\n\n")
                .append(words("freshness.mail.words", due.size())).append("\n\n");
        due.stream().limit(LINES_MAX).forEach(one -> text.append("- ").append(one.title())
                .append(": ").append(why(one, today)).append('\n')
                .append("  ").append(home).append(one.address()).append('\n'));
        if (due.size() > LINES_MAX) {
            text.append("- ").append(words("freshness.mail.more", due.size() - LINES_MAX))
                    .append('\n');
        }
        text.append('\n').append(words("freshness.mail.how"))
                .append('\n').append(home).append(FreshnessWish.ofTeam(owner.name()).address());
        var subject = words("freshness.mail.subject", due.size());
        return new Reminder(subject, text.toString(), owner.email().isEmpty() ? ""
                : "mailto:" + owner.email() + "?subject=" + inAddress(subject)
                        + "&body=" + inAddress(text.toString()));
    }

    private String why(Upkept one, LocalDate today) {
        return one.state(today) == State.NEVER ? words("freshness.mail.never")
                : words("freshness.mail.by", one.dueWords());
    }

    /// Mail programs do not read a plus as a space.
    private static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, Locale.UK, values)
                .orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }
}
