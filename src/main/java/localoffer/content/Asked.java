package localoffer.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// What one part asked of a reading. While the answers stay the same, the part would make the same
/// again, so that it need not be made.
final class Asked {

    private final Set<String> files = new HashSet<>();
    private final Set<Listing> listings = new HashSet<>();
    private final Set<Class<?>> parts = new HashSet<>();
    private boolean day;
    private boolean only;

    /// The files of a folder that have an ending.
    private record Listing(String folder, String ending) {

        boolean has(SourceFile file) {
            return file.folder().equals(folder) && file.path().endsWith(ending);
        }
    }

    void file(String path) {
        files.add(path);
    }

    void listing(String folder, String ending) {
        listings.add(new Listing(folder, ending));
    }

    void part(Class<?> type) {
        parts.add(type);
    }

    void day() {
        day = true;
    }

    /// What it made holds for this reading alone: it asked what was served before, or something
    /// was wrong.
    void only() {
        only = true;
    }

    /// The parts that it is made of.
    Stream<Class<?>> parts() {
        return parts.stream();
    }

    /// Whether it would get the same answers, but for those of other parts.
    ///
    /// @param changed files that were added, taken away or written
    boolean isSame(Collection<SourceFile> changed, boolean sameDay) {
        return !only && (sameDay || !day) && changed.stream().noneMatch(file ->
                files.contains(file.path()) || listings.stream().anyMatch(one -> one.has(file)));
    }
}
