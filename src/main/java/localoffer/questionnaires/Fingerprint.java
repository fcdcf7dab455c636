package localoffer.questionnaires;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import localoffer.questionnaires.Question.Signpost;

/// A mark that differs when anything is changed of what people were asked, were told, or could
/// answer, and of how an answer counts. When it is asked, who made it and why is not part of it.
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of a version in its own language, or in that of the translation that is given.
    static String of(Questionnaire questionnaire) {
        var mark = new Fingerprint();
        var words = questionnaire.words();
        mark.add(questionnaire.id(), questionnaire.version(), questionnaire.voice(),
                questionnaire.subject(), words.language(), words.title(), words.purpose(),
                words.privacy().line(), words.privacy().paragraph(), words.privacy().page(),
                questionnaire.breakdown().question());
        mark.add(questionnaire.questions());
        mark.add(questionnaire.aboutYou());
        return mark.hex();
    }

    /// Of a question that a service adds.
    static String of(LocalQuestion local) {
        var mark = new Fingerprint();
        mark.add(local.service(), local.questionnaire());
        mark.add(List.of(local.question()));
        return mark.hex();
    }

    private void add(List<Question> questions) {
        add(questions.size());
        for (var question : questions) {
            var about = question.about();
            add(question.getClass().getSimpleName(), about.id(), about.ask(), about.hint(),
                    about.signpost().map(Signpost::toString).orElse(""), about.indicator(),
                    about.area(), about.askIf(), about.use(), question.chooseMax(),
                    question.charactersMax());
            if (question instanceof ShortText line) {
                add(line.fill());
            }
            add(question.options().size());
            for (var option : question.options()) {
                add(option.code(), option.label(), option.score(), option.favourable(),
                        option.counts(), option.alone(), option.picture());
            }
        }
    }

    /// Each value with its length before it, so that no two lists of values read the same.
    private void add(Object... values) {
        for (var value : values) {
            var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
