package localoffer.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The content folder on the disk.
record Folder(Path path) {

    /// A mark that differs when any file was added, taken away or written.
    String fingerprint() throws IOException {
        var mark = new StringBuilder();
        for (var file : paths()) {
            mark.append(file).append(' ').append(Files.size(file)).append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
        return mark.toString();
    }

    NavigableMap<String, SourceFile> read() throws IOException {
        var files = new TreeMap<String, SourceFile>();
        for (var file : paths()) {
            var name = path.relativize(file).toString().replace('\\', '/');
            files.put(name, new SourceFile(name, text(name, file), file));
        }
        return files;
    }

    /// What stands in a folder called `files` is handed out as it is, and not read.
    private static String text(String name, Path file) throws IOException {
        return name.contains("/files/") ? ""
                : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n");
    }

    /// Through links as well: a deployment may swap the whole folder by moving one.
    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(Predicate.not(Folder::isHidden)).sorted().toList();
        }
    }

    /// Editors keep their half-written copies in hidden files beside the real one.
    private static boolean isHidden(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }
}
