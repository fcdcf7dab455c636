package localoffer.content;

import java.io.IOException;
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

    /// A mark that differs when any file was added, taken away or written. It is made each second:
    /// each file is looked at once.
    String fingerprint() throws IOException {
        var mark = new StringBuilder();
        files().forEach((file, known) -> mark.append(file).append(' ').append(stamp(known))
                .append('\n'));
        return mark.toString();
    }

    NavigableMap<String, SourceFile> read() throws IOException {
        var files = new TreeMap<String, SourceFile>();
        for (var file : files().entrySet()) {
            var name = path.relativize(file.getKey()).toString().replace('\\', '/');
            files.put(name, read(name, file.getKey(), file.getValue()));
        }
        return files;
    }

    /// What stands in a folder called `files` is handed out as it is, and not read.
    private static SourceFile read(String name, Path file, BasicFileAttributes known)
            throws IOException {
        return name.contains("/files/") ? new SourceFile(name, "", file, stamp(known))
                : new SourceFile(name, new String(Files.readAllBytes(file),
                        StandardCharsets.UTF_8).replace("\r\n", "\n"), file, "");
    }

    private static String stamp(BasicFileAttributes known) {
        return known.size() + " " + known.lastModifiedTime().toMillis();
    }

    /// Through links as well: a deployment may swap the whole folder by moving one.
    private SortedMap<Path, BasicFileAttributes> files() throws IOException {
        var files = new TreeMap<Path, BasicFileAttributes>();
        Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
                        if (known.isRegularFile() && !isHidden(file)) {
                            files.put(file, known);
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
