package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The content folder on the disk.
record Folder(Path path) {

    /// A file as it was found, not yet read.
    private record Found(String name, Path path, BasicFileAttributes known) {

        String stamp() {
            return known.size() + " " + known.lastModifiedTime().toMillis();
        }

        /// What stands in a folder called `files` is handed out as it is, and not read.
        SourceFile read() {
            if (name.contains("/files/")) {
                return new SourceFile(name, "", path, stamp());
            }
            try {
                var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                return new SourceFile(name, text.replace("\r\n", "\n"), path, "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A mark that differs when any file was added, taken away or written. It is made each second:
    /// each file is looked at once.
    String fingerprint() throws IOException {
        var mark = new StringBuilder();
        files().values().forEach(file -> mark.append(file.path).append(' ').append(file.stamp())
                .append('\n'));
        return mark.toString();
    }

    NavigableMap<String, SourceFile> read() throws IOException {
        var files = new TreeMap<String, SourceFile>();
        try {
            files().values().parallelStream().map(Found::read).toList()
                    .forEach(file -> files.put(file.path(), file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    /// By their names below the folder, with forward slashes. Through links as well: a deployment
    /// may swap the whole folder by moving one.
    private SortedMap<String, Found> files() throws IOException {
        var files = new TreeMap<String, Found>();
        int before = path.resolve("a").toString().length() - 1;
        Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
                        if (known.isRegularFile() && !isHidden(file)) {
                            var name = file.toString().substring(before).replace('\\', '/');
                            files.put(name, new Found(name, file, known));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    /// Editors keep their half-written copies in hidden files beside the real one.
    private static boolean isHidden(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }
}
