package localoffer.questionnaires;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.questionnaires.Questionnaire.Status;

/// Something that was published: a version, a reviewed translation, or a local question.
///
/// @param file where it stands
/// @param start what its first line there begins with; empty for the whole file
/// @param hash its fingerprint
/// @param mend what to do instead of changing it
record PublishedItem(String file, String start, String hash, String mend) {

    /// All of them by name, such as parents-1, parents-1.pl and childrens-ot.S1.
    static Map<String, PublishedItem> of(Questionnaires questionnaires) {
        var items = new LinkedHashMap<String, PublishedItem>();
        questionnaires.versions().stream().filter(version -> version.status() != Status.DRAFT)
                .forEach(version -> add(items, version));
        for (var local : questionnaires.local()) {
            if (local.status() != Status.DRAFT) {
                items.put(name(local), new PublishedItem(
                        LocalReader.FOLDER + "/" + local.service() + ".yaml",
                        "id: " + local.question().id(), Fingerprint.of(local),
                        "To change it, close it and write a question with the next number."));
            }
        }
        return items;
    }

    private static void add(Map<String, PublishedItem> items, Questionnaire version) {
        var name = name(version);
        var mend = "To change it, copy it to " + version.id() + "-" + (version.version() + 1)
                + ".yaml.";
        items.put(name, new PublishedItem(QuestionnaireReader.FOLDER + "/" + name + ".yaml", "",
                Fingerprint.of(version), mend));
        version.translations().forEach((language, translation) -> {
            if (translation.words().reviewed()) {
                items.put(name(version, language), new PublishedItem(
                        QuestionnaireReader.pack(version, language), "",
                        Fingerprint.of(translation), mend));
            }
        });
    }

    static String name(Questionnaire version) {
        return version.id() + "-" + version.version();
    }

    static String name(LocalQuestion local) {
        return local.service() + "." + local.question().id();
    }

    /// Of the version in each of its languages.
    static Stream<String> names(Questionnaire version) {
        return Stream.concat(Stream.of(name(version)), version.translations().keySet().stream()
                .map(language -> name(version, language)));
    }

    private static String name(Questionnaire version, String language) {
        return name(version) + "." + language;
    }
}
