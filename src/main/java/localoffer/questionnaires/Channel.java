package localoffer.questionnaires;

import java.util.Locale;
import java.util.stream.Stream;

/// How a response came to us. It tells the council which ways of asking work, and is kept with
/// the response in no finer words than these.
enum Channel {
    /// Found on the site.
    WEB,
    /// From the QR code of a poster.
    QR,
    /// With an invitation code.
    CODE,
    /// Typed in by staff from a paper form.
    PAPER,
    /// On a shared tablet.
    KIOSK;

    /// What a form of the public says of itself; the plain way for anything else. A code has to
    /// be a good one, and paper comes through staff.
    static Channel ofForm(String word) {
        return Stream.of(QR, KIOSK).filter(one -> one.word().equals(word)).findFirst().orElse(WEB);
    }

    /// As the database and the forms have it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
