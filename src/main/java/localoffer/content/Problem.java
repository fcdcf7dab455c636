package localoffer.content;

/// One thing that is wrong in the content folder.
///
/// @param file path below the content folder
/// @param line counted from 1
/// @param words what is wrong and how to mend it, in a sentence for the person who wrote it
public record Problem(String file, int line, String words) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + words;
    }
}
