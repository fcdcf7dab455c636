package localoffer.documents;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.content.Fields;
import localoffer.content.Reading;

/// A file of `content/documents/files/` that people can have as it is. A browser saves it and
/// does not run it.
///
/// @param origin where it stands on the disk
public record Attachment(String name, Type type, long bytes, Path origin) {

    static final long FILE_BYTES_MAX = 50_000_000;
    private static final String FOLDER = "documents/files/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}\\.[a-z0-9]{3,4}");
    private static final long THOUSAND = 1_000;

    /// What may be handed out.
    enum Type {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ODT("application/vnd.oasis.opendocument.text"),
        TXT("text/plain"),
        CSV("text/csv"),
        MP3("audio/mpeg"),
        MP4("video/mp4"),
        VTT("text/vtt");

        private final String media;

        Type(String media) {
            this.media = media;
        }

        String media() {
            return media;
        }

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The kind and size, as people read them: PDF, 1.2 MB.
    public String kindAndSize() {
        var size = bytes < THOUSAND * THOUSAND
                ? Math.max(1, Math.round(bytes / (double) THOUSAND)) + " KB"
                : String.format(Locale.UK, "%.1f MB", bytes / (double) (THOUSAND * THOUSAND));
        return type + ", " + size;
    }

    static Optional<Attachment> read(Reading reading, Fields fields, String name) {
        var file = reading.file(FOLDER + name);
        var type = Arrays.stream(Type.values())
                .filter(one -> name.endsWith(one.ending())).findFirst();
        if (file.isEmpty()) {
            fields.problem("file", "There is no file \"" + name + "\" in the folder " + FOLDER
                    + ". Put it there, or take this line out.");
        } else if (type.isEmpty() || !NAME.matcher(name).matches()) {
            fields.problem("file", "\"" + name + "\" cannot be handed out. Its name must be small"
                    + " letters, digits and hyphens, with one of the endings "
                    + Arrays.toString(Type.values()).toLowerCase(Locale.ROOT) + ".");
        } else if (file.get().bytes() > FILE_BYTES_MAX) {
            fields.problem("file", "\"" + name + "\" is larger than "
                    + FILE_BYTES_MAX / THOUSAND / THOUSAND + " MB. Make it smaller.");
        } else {
            return Optional.of(new Attachment(
                    name, type.get(), file.get().bytes(), file.get().origin()));
        }
        return Optional.empty();
    }
}
