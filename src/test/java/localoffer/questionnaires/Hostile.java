package localoffer.questionnaires;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Makes submissions that are to break the site, to fool it, or to be counted where they should
/// not. But for the one thing that is wrong with each, all is as with everybody's.
final class Hostile {

    private static final int TOO_LONG = 1_001;
    private static final int TOO_LARGE = 70_000;
    private static final List<String> SQL = List.of("' OR '1'='1", "'; drop table response; --",
            "1; DELETE FROM comment WHERE 1=1", "x' UNION SELECT password_hash FROM staff_person--",
            "'||pg_sleep(10)||'");
    private static final List<String> SCRIPT = List.of("<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "${7*7}",
            "#{T(java.lang.Runtime).getRuntime()} {{7*7}}", "javascript:alert(1)");
    /// Bytes that are no text in UTF-8: lone, cut off, overlong, half of a pair.
    private static final List<String> BYTES =
            List.of("%ff%fe", "caf%e9", "%c3", "%f0%9f%98", "%c0%af", "%ed%a0%80", "\u00ff\u00c3");

    private final UnaryOperator<String> tickets;
    private final String ticket;
    private final String others;
    private final List<String> used;
    private final Random random = new Random(6);

    /// @param tickets makes another one for the form of a ticket
    /// @param ticket of the form that is attacked
    /// @param others a ticket for another form
    /// @param used tickets with which answers were sent already
    Hostile(UnaryOperator<String> tickets, String ticket, String others, List<String> used) {
        this.tickets = tickets;
        this.ticket = ticket;
        this.others = others;
        this.used = List.copyOf(used);
    }

    enum Kind {
        WRONG_CODE, OTHER_QUESTIONNAIRE, TWO_ANSWERS, WORDS_AS_CODE, TOO_LONG, TOO_LARGE,
        MANY_FIELDS, REPLAYED, FORGED, CHANGED, OTHER_FORM, NO_TICKET, SQL, SQL_IN_NAMES, SCRIPT,
        SCRIPT_AS_CODE, NOT_UTF_8, NOT_UTF_8_CODE, NULS, TRAPPED, LINK, FROM_ELSEWHERE, NOTHING,
        NOT_A_FORM
    }

    /// @param body of which each character is a byte
    /// @param type of the content, as its header says
    /// @param origin the site that it says it comes from; empty for none
    record Attack(Kind kind, String body, String type, String origin) {}

    Attack attack(int number) {
        var kinds = Kind.values();
        var kind = kinds[number % kinds.length];
        var type = kind == Kind.NOT_A_FORM
                ? one(List.of("application/json", "text/plain", "multipart/form-data; boundary=x",
                        "application/x-www-form-urlencoded; charset=x-klingon"))
                : "application/x-www-form-urlencoded";
        var origin = kind == Kind.FROM_ELSEWHERE ? "https://bad.example" : "";
        return new Attack(kind, "page=check&website=" + fields(kind, number), type, origin);
    }

    private String fields(Kind kind, int number) {
        var answer = "&answer-P1=very-good";
        return switch (kind) {
            case WRONG_CODE -> own() + "&answer-P1=brilliant-" + number;
            case OTHER_QUESTIONNAIRE -> own() + one(List.of("&answer-E5=happy", "&answer-Y1=good",
                    "&answer-W3=agree", "&answer-P1=happy", "&answer-L1=yes")) + answer;
            case TWO_ANSWERS -> own() + answer + "&answer-P1=good";
            case WORDS_AS_CODE -> own() + "&answer-P3=" + "very+easy+".repeat(20);
            case TOO_LONG -> own() + answer + "&answer-P2=" + "a".repeat(TOO_LONG);
            case TOO_LARGE -> own() + answer + "&answer-P2=" + "a".repeat(TOO_LARGE);
            case MANY_FIELDS -> own() + answer + "&answer-P1=good".repeat(2_000);
            case REPLAYED -> "&ticket=" + one(used) + "&answer-P1=very-poor";
            case FORGED -> "&ticket=" + own().substring(8, 60) + "x".repeat(43) + answer;
            case CHANGED -> own().replaceFirst("\\.\\d", ".9") + answer;
            case OTHER_FORM -> "&ticket=" + tickets.apply(others) + answer;
            case NO_TICKET -> one(List.of("", "&ticket=", "&ticket=%00", "&ticket=a.1.b.c"))
                    + answer;
            case SQL -> own() + answer + "&answer-P2=" + plain(one(SQL));
            case SQL_IN_NAMES -> own() + answer + "&answer-" + plain(one(SQL)) + "=yes";
            case SCRIPT -> own() + answer + "&answer-P2=" + plain(one(SCRIPT));
            case SCRIPT_AS_CODE -> own() + "&answer-P1=" + plain(one(SCRIPT));
            case NOT_UTF_8 -> own() + answer + "&answer-P2=we+" + one(BYTES);
            case NOT_UTF_8_CODE -> own() + "&answer-P1=" + one(BYTES) + "&" + one(BYTES) + "=1";
            case NULS -> own() + "&answer-P1=%00%1b&answer-P2=%00%01%02";
            case TRAPPED -> own().replace("&ticket", "x&ticket") + answer;
            case LINK -> own() + answer + "&answer-P2=see+https://bad.example/" + number;
            case FROM_ELSEWHERE, NOT_A_FORM -> own() + answer;
            case NOTHING -> one(List.of(own(), "", "&&&==&=&", "%", "&answer-P1"));
        };
    }

    private String own() {
        return "&ticket=" + tickets.apply(ticket);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String plain(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
