package localoffer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Invented words that fill the components on the pattern page.
record Patterns() {

    /// As long as a name gets, so that the page shows how it wraps.
    private static final String LONG =
            "Specialist teachers for children who have trouble with speech, language and hearing";

    public Layout.Contact checked() {
        return new Layout.Contact("The example team", "01632 960 001", "Listens and advises.",
                false, Optional.of(LocalDate.EPOCH));
    }

    public Layout.Contact unchecked() {
        return new Layout.Contact("The other team", "01632 960 002", "Helps you find a club.",
                false, Optional.empty());
    }

    public Layout.Contact silent() {
        return new Layout.Contact("A team without a number", "", "", false, Optional.empty());
    }

    /// The kinds of question, by their templates; `questionnaires` shows them.
    public List<String> questions() {
        return List.of("single-choice", "multiple-choice", "face-scale", "picture-tiles",
                "short-text", "long-text");
    }

    public List<String> kinds() {
        return List.of("info", "warning", "success", "demonstration");
    }

    public List<String> statuses() {
        return List.of("met", "likely", "unsure", "below", "waiting");
    }

    public List<String> tones() {
        return List.of("plain", "accent", "plum", "good", "warn", "danger");
    }

    public List<String> icons() {
        return List.of("start", "talk", "school", "wait", "break", "steps", "money", "wrong",
                "work", "fun", "heart", "home", "say", "phone", "search", "place", "document",
                "info", "warning", "success", "demonstration", "tick", "close", "next",
                "previous", "unchecked", "add");
    }

    public List<String> tags() {
        return List.of("Autism", "Under 5", "You can refer yourself", LONG);
    }

    public List<Integer> percents() {
        return List.of(0, 7, 62, 100);
    }

    public List<Map<String, Object>> options() {
        return List.of(option("hearing", "Hearing", 12, true), option("sight", "Sight", 4, false),
                option("speech", LONG, 103, false));
    }

    private static Map<String, Object> option(
            String value, String label, int count, boolean chosen) {
        return Map.of("value", value, "label", label, "count", count, "chosen", chosen);
    }

    public List<Map<String, Object>> answers() {
        return List.of(
                Map.of("value", "yes", "label", "Yes", "hint", "", "chosen", true),
                Map.of("value", "partly", "label", "Partly", "hint",
                        "Some of it helped, and some did not.", "chosen", false),
                Map.of("value", "no", "label", "No", "hint", "", "chosen", false),
                Map.of("value", "unsure", "label", "I do not know, or I would rather not say",
                        "hint", "", "chosen", false));
    }

    public List<Map<String, String>> chips() {
        return List.of(Map.of("label", "Hearing", "address", "#chips"),
                Map.of("label", "Within 5 miles of Exampleton", "address", "#chips"));
    }

    public List<Map<String, String>> facts() {
        return List.of(Map.of("name", "Cost", "words", "Free", "address", ""),
                Map.of("name", "Where", "words", LONG, "address", ""),
                Map.of("name", "Website", "words", "Go to their website", "address", "#facts"));
    }

    public List<Map<String, String>> errors() {
        return List.of(Map.of("words", "Choose an answer, or skip the question", "address",
                "#helped"));
    }

    public List<Map<String, Object>> hits() {
        return List.of(
                Map.of("title", "The example hearing club", "address", "#hit", "kind", "Service",
                        "summary", List.of(part("A weekly club for children who are ", false),
                                part("deaf", true), part(" or hard of hearing.", false)),
                        "facts", List.of("Exampleton", "2.4 miles", "Free", "Ages 5 to 11"),
                        "checked", true),
                Map.of("title", LONG, "address", "#hit", "kind", "Document", "summary",
                        List.of(), "facts", List.of("You need a referral"), "checked", false));
    }

    private static Map<String, Object> part(String text, boolean marked) {
        return Map.of("text", text, "marked", marked);
    }

    public Map<String, Object> middlePage() {
        return Map.of("previous", "#pages", "next", "#pages", "steps",
                List.of(step("1", "#pages"), step("", ""), step("4", "#pages"), current("5"),
                        step("6", "#pages"), step("", ""), step("19", "#pages")));
    }

    public Map<String, Object> firstPage() {
        return Map.of("previous", "", "next", "#pages", "steps",
                List.of(current("1"), step("2", "#pages")));
    }

    private static Map<String, Object> step(String number, String address) {
        return Map.of("number", number, "address", address, "current", false);
    }

    private static Map<String, Object> current(String number) {
        return Map.of("number", number, "address", "", "current", true);
    }
}
