package localoffer.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localoffer.content.Fields;
import localoffer.content.Reading;
import localoffer.content.SourceFile;
import localoffer.web.Language;
import localoffer.web.Layout.Contact;

/// Reads `content/languages/`: the languages beside English in which families can answer, a file
/// for each. A language needs its file here, the words of the interface in
/// `messages_<language>.properties`, and may have the words of questionnaires.
final class LanguagePacks {

    private static final String FOLDER = "languages";

    private LanguagePacks() {}

    /// @param urgent those whose work the packs tell
    static List<Language> read(Reading reading, List<Contact> urgent) {
        return reading.files(FOLDER, ".yaml").stream()
                .map(file -> language(reading, file, urgent)).toList();
    }

    private static Language language(Reading reading, SourceFile file, List<Contact> urgent) {
        try (var fields = reading.yaml(file)) {
            var code = fields.text("language");
            if (!code.equals(file.name())) {
                fields.problem("language", "The file is called \"" + file.name()
                        + "\" but holds the language \"" + code + "\". Make the two the same.");
            }
            if (LanguagePacks.class.getResource("/messages_" + code + ".properties") == null) {
                fields.problem("language", "The program has no words of the interface in \"" + code
                        + "\". Add messages_" + code + ".properties, or take this file away.");
            }
            return new Language(code, fields.text("name"), isReviewed(fields),
                    fields.text("banner"), urgent(fields, urgent));
        }
    }

    private static boolean isReviewed(Fields fields) {
        return fields.optionalMap("reviewed").filter(reviewed -> {
            try (reviewed) {
                return !reviewed.text("by").isEmpty() && reviewed.date("on").isPresent();
            }
        }).isPresent();
    }

    private static Map<String, String> urgent(Fields fields, List<Contact> urgent) {
        var words = new TreeMap<String, String>();
        try (var given = fields.map("urgent")) {
            urgent.forEach(contact -> words.put(contact.name(), given.text(contact.name())));
        }
        return words;
    }
}
