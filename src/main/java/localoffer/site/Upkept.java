package localoffer.site;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import localoffer.site.Owners.Owner;
import localoffer.web.DateWords;

/// Something published that has to be looked at again and again.
///
/// @param item what it is known by when somebody confirms it: its file, and a name in it if the
///     file holds several
/// @param address its page
/// @param file below the content folder
/// @param checked when a person of the council last checked it
/// @param review the day that was set for its next look
/// @param note what is known of its review in words; may be empty
/// @param confirmed whether somebody confirmed it here after the last check in its file
record Upkept(Kind kind, String item, String title, String address, Owner owner, String file,
        Optional<LocalDate> checked, Optional<LocalDate> review, String note,
        boolean confirmed) {

    /// So many days before its day somebody may begin.
    static final int SOON_DAYS = 30;

    /// What it is, and how long a check of it holds. The times are our proposal, but for a
    /// listing's, after which its page says that it may be out of date.
    enum Kind {
        CONTACT(3), LISTING(6), EVENT(6), GUIDE(6), WAY(6), DOCUMENT(12), PAGE(12), NEWS(12),
        GOVERNANCE(12), CO_PRODUCTION(12), PROMISE(12), GLOSSARY(12), PLAN_REVIEW(0),
        SCORECARD(0), QUESTIONNAIRE(0), STANDARD(0), CHECKLIST(0);

        private final Period holds;

        Kind(int months) {
            this.holds = Period.ofMonths(months);
        }

        public String key() {
            return "freshness.kind." + word();
        }

        /// How it is written in an address.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether it is enough that somebody looks at it. Else something must be done, such as a
        /// review held or a figure typed in.
        public boolean isConfirmable() {
            return !holds.isZero();
        }
    }

    /// How pressing it is: the most pressing first.
    enum State {
        OVERDUE, NEVER, SOON, FINE;

        public String key() {
            return "freshness.state." + word();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// By when it is to be looked at; empty when nobody ever has and no day was set.
    Optional<LocalDate> due() {
        var lasts = checked.filter(day -> kind.isConfirmable()).map(day -> day.plus(kind.holds));
        return confirmed ? lasts : review.or(() -> lasts);
    }

    State state(LocalDate today) {
        var due = due();
        if (due.isEmpty()) {
            return checked.isPresent() ? State.FINE : State.NEVER;
        }
        return due.get().isBefore(today) ? State.OVERDUE
                : due.get().isAfter(today.plusDays(SOON_DAYS)) ? State.FINE : State.SOON;
    }

    /// The same after somebody said on a day that it is still right.
    Upkept confirmedOn(LocalDate day) {
        return checked.filter(known -> !known.isBefore(day)).isPresent() ? this
                : new Upkept(kind, item, title, address, owner, file, Optional.of(day), review,
                        note, true);
    }

    /// Whether no day was set on which it is looked at, as for most things there should be.
    public boolean isWithoutReview() {
        return kind.isConfirmable() && review.isEmpty();
    }

    public String checkedWords() {
        return DateWords.of(checked);
    }

    public String dueWords() {
        return DateWords.of(due());
    }

    /// The line that its file needs, so that everybody sees that it was checked.
    public String line() {
        return (kind == Kind.CONTACT ? "checked-on: " : "last-checked: ")
                + checked.map(LocalDate::toString).orElse("");
    }
}
