package localoffer.questionnaires;

import java.util.List;
import localoffer.directory.Service;

/// A questionnaire to print.
///
/// @param services the one whose name stands on it, or none: then there is a line for it
/// @param large whether the words are in large print
/// @param address of this page in ordinary print
/// @param back where it goes when it is filled in
record PaperPage(PaperForm form, List<Service> services, boolean large, String address,
        PaperReturn back) {

    private static final String LARGE = "large";

    static boolean isLarge(String print) {
        return print.equals(LARGE);
    }

    /// The same in the other size.
    public String otherAddress() {
        return large ? address : address + "?print=" + LARGE;
    }

    /// The page that tells about these questions.
    public String about() {
        return "/questionnaires/" + form.questionnaire().id();
    }
}
