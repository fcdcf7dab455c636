package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One file of the content folder, read whole.
///
/// @param path below the content folder, with forward slashes
/// @param text its characters; empty of a file that is handed out as it is
/// @param origin where it stands on the disk
/// @param stamp differs when a file that is handed out as it is was written; empty of one with text
public record SourceFile(String path, String text, Path origin, String stamp) {

    private static final String FENCE = "---";

    SourceFile(String path, String text) {
        this(path, text, Path.of(path), "");
    }

    public long bytes() {
        try {
            return Files.size(origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether it holds the same as a file of an earlier reading.
    boolean isSame(SourceFile earlier) {
        return text.equals(earlier.text) && stamp.equals(earlier.stamp);
    }

    /// The file's name without folder and ending: the id of what it holds.
    public String name() {
        var file = path.substring(path.lastIndexOf('/') + 1);
        var dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /// The folder that the file stands in, without a closing slash; empty at the top.
    String folder() {
        var slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    boolean hasFrontMatter() {
        return text.startsWith(FENCE + "\n") && closingFence() > 0;
    }

    /// The YAML between the fences. Line numbers in it are one less than in the file.
    String frontMatter() {
        return text.substring(FENCE.length() + 1, closingFence() + 1);
    }

    String body() {
        var end = text.indexOf('\n', closingFence() + 1);
        return end < 0 ? "" : text.substring(end + 1);
    }

    /// The line at which the body begins.
    int bodyLine() {
        var before = text.substring(0, text.length() - body().length());
        return 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    }

    private int closingFence() {
        return text.indexOf("\n" + FENCE, FENCE.length());
    }
}
