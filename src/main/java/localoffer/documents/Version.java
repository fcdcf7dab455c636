package localoffer.documents;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Reading;

/// Another form of a document, such as one for young people, or its original file. A sound or a
/// video is led to and never shown inside a page: nobody is followed before they choose to go.
///
/// @param held whether we have it
/// @param link where it stands on another site; empty for nowhere
/// @param file what we hand out
/// @param captions whether what is said in a video is written below the picture
/// @param transcript where all that is said can be read; empty for what is not heard
/// @param note what to know before opening it; may be empty
public record Version(String name, Form form, boolean held, String link,
        Optional<Attachment> file, boolean captions, String transcript, String note) {

    public enum Form { OTHER, YOUNG_PEOPLE, EASY_READ, AUDIO, VIDEO, ORIGINAL }

    private static final Set<Form> HEARD = Set.of(Form.AUDIO, Form.VIDEO);
    /// Hosts of videos that follow people, unless they are asked not to.
    private static final Pattern FOLLOWING = Pattern.compile(
            "https://([a-z]+\\.)?(youtube\\.com|youtu\\.be)/.*"
            + "|https://([a-z]+\\.)?vimeo\\.com/(?!.*[?&]dnt=1).*");

    static Version read(Reading reading, Fields fields) {
        try (fields) {
            var version = new Version(fields.text("name"), fields.choice("form", Form.OTHER),
                    "yes".equals(fields.text("held", "no")), fields.text("link", ""),
                    fields.optional("file").flatMap(name ->
                            Attachment.read(reading, fields, name)),
                    fields.flag("captions"), fields.text("transcript", ""),
                    fields.text("note", ""));
            version.check(fields);
            return version;
        }
    }

    private void check(Fields fields) {
        if (!link.isEmpty() && !link.startsWith("https://")) {
            fields.problem("link", "An address of another site begins with https://.");
        }
        if (FOLLOWING.matcher(link).matches()) {
            fields.problem("link", "This address lets others follow who looks. Write it as"
                    + " https://www.youtube-nocookie.com/embed/..., or add ?dnt=1 for Vimeo.");
        }
        if (!HEARD.contains(form) || (link.isEmpty() && file.isEmpty())) {
            return;
        }
        if (transcript.isEmpty()) {
            fields.problem("form", "Who cannot hear it must be able to read it. Write down what is"
                    + " said, and where, such as \"transcript: /documents/doc-promise\".");
        } else if (!transcript.startsWith("/") && !transcript.startsWith("https://")) {
            fields.problem("transcript", "It must be an address, of this site such as"
                    + " /documents/doc-promise or of another with https://.");
        }
        if (form == Form.VIDEO && !captions) {
            fields.problem("form", "A video must have captions for who cannot hear it. When it"
                    + " has, write \"captions: true\".");
        }
    }
}
