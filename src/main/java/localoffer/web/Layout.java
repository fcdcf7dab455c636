package localoffer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The words around every page.
///
/// @param siteName shown at the top left and in every title
/// @param council who publishes the site
/// @param legalName the name that the law gives to what is published here
/// @param demonstration the sentence that says that this is not a council's real site; empty
///     when it is one
/// @param urgent whom to call at once, the same on every page
/// @param talk whom to ask when nothing else helps
/// @param languages those that pages of the answering journey speak beside English
/// @param tiles what maps are drawn on; empty for a plain ground
public record Layout(String siteName, String council, String legalName, String demonstration,
        List<Contact> urgent, List<Contact> talk, List<Language> languages,
        Optional<Tiles> tiles) {

    /// The same in another language. Names stay as they are.
    Layout in(Language language) {
        if (language.isEnglish()) {
            return this;
        }
        return new Layout(siteName, council, legalName,
                demonstration.isEmpty() ? "" : language.banner(),
                urgent.stream().map(contact -> contact.in(language)).toList(), talk, languages,
                tiles);
    }

    /// @param national whether it is the same in all of England, so that nobody here checks it
    /// @param checkedOn when somebody made sure last that the number is right
    public record Contact(String name, String phone, String what, boolean national,
            Optional<LocalDate> checkedOn) {

        public boolean checked() {
            return national || checkedOn.isPresent();
        }

        Contact in(Language language) {
            return new Contact(name, phone, language.urgent().getOrDefault(name, what), national,
                    checkedOn);
        }

        /// The number as a telephone dials it.
        public String dial() {
            return "tel:" + phone.replace(" ", "");
        }
    }

    /// Where the layout of the moment comes from: the content folder, through the package that
    /// owns the site's own words.
    @FunctionalInterface
    public interface Source extends Supplier<Layout> {}
}
