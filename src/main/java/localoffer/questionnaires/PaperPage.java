package localoffer.questionnaires;

import java.util.List;

/// A questionnaire to print.
///
/// @param topics the one whose name stands on it, or none: then there is a line for it
/// @param large whether the words are in large print
/// @param address of this page in ordinary print
/// @param back where it goes when it is filled in
/// @param group the smallest group that results are shown of
record PaperPage(PaperForm form, List<Topic> topics, boolean large, String address,
        PaperReturn back, int group) {

    private static final String LARGE = "large";

    static boolean isLarge(String print) {
        return print.equals(LARGE);
    }

    /// The same in the other size.
    public String otherAddress() {
        return large ? address
                : address + (address.contains("?") ? "&" : "?") + "print=" + LARGE;
    }

    /// The page that tells about these questions.
    public String about() {
        return "/questionnaires/" + form.questionnaire().id();
    }
}
