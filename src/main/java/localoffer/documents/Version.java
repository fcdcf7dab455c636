package localoffer.documents;

import java.util.Optional;
import java.util.Set;
import localoffer.content.Fields;
import localoffer.content.Reading;

/// Another form of a document, such as one for young people, or its original file.
///
/// @param held whether we have it
/// @param link where it stands on another site; empty for nowhere
/// @param file what we hand out
/// @param captions whether a sound or a video can be read too: as captions, or a text beside it
/// @param note what to know before opening it; may be empty
public record Version(String name, Form form, boolean held, String link,
        Optional<Attachment> file, boolean captions, String note) {

    public enum Form { OTHER, YOUNG_PEOPLE, EASY_READ, AUDIO, VIDEO, ORIGINAL }

    private static final Set<Form> HEARD = Set.of(Form.AUDIO, Form.VIDEO);

    static Version read(Reading reading, Fields fields) {
        try (fields) {
            var form = fields.choice("form", Form.OTHER);
            var link = fields.text("link", "");
            var file = fields.optional("file").flatMap(name ->
                    Attachment.read(reading, fields, name));
            var captions = fields.flag("captions");
            if (!link.isEmpty() && !link.startsWith("https://")) {
                fields.problem("link", "An address of another site begins with https://.");
            }
            if (HEARD.contains(form) && !captions && (!link.isEmpty() || file.isPresent())) {
                fields.problem("form", "Who cannot hear it must be able to read it. Add captions,"
                        + " or a text of what is said, and then write \"captions: true\".");
            }
            return new Version(fields.text("name"), form, "yes".equals(fields.text("held", "no")),
                    link, file, captions, fields.text("note", ""));
        }
    }
}
