package localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;

/// One pass over the content folder, in which the parts are read and problems collected.
public final class Reading {

    private final NavigableMap<String, SourceFile> files;
    private final LocalDate today;
    private final Optional<Edition> before;
    private final Map<Class<?>, Part<?>> parts = new HashMap<>();
    private final Map<Class<?>, Object> done = new HashMap<>();
    private final Set<Class<?>> underWay = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param before what is served until this reading is done; empty when nothing is yet
    Reading(NavigableMap<String, SourceFile> files, List<Part<?>> parts, LocalDate today,
            Optional<Edition> before) {
        this.files = files;
        this.today = today;
        this.before = before;
        parts.forEach(part -> this.parts.put(part.type(), part));
    }

    /// The files that stand right in the folder and have the ending (".md"), by name.
    public List<SourceFile> files(String folder, String ending) {
        return files.tailMap(folder + "/").values().stream()
                .takeWhile(file -> file.path().startsWith(folder + "/"))
                .filter(file -> file.folder().equals(folder) && file.path().endsWith(ending))
                .toList();
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// The file's YAML, or an empty mapping and a problem when there is no such file.
    public Fields yaml(String path) {
        var file = files.get(path);
        if (file == null) {
            problem(path, 1, "This file is missing. Put it back from the last version.");
            return Fields.none(path, this);
        }
        return yaml(file);
    }

    /// The whole file as YAML.
    public Fields yaml(SourceFile file) {
        return Yaml.read(file.path(), file.text(), 1, this);
    }

    /// The YAML between the two lines of dashes at the top of the file.
    public Fields frontMatter(SourceFile file) {
        if (!file.hasFrontMatter()) {
            problem(file.path(), 1, "The file does not begin with a line of three dashes, its"
                    + " facts, and another line of three dashes. Add them.");
            return Fields.none(file.path(), this);
        }
        return Yaml.read(file.path(), file.frontMatter(), 2, this);
    }

    /// The Markdown below the front matter, made safe.
    public Html body(SourceFile file) {
        return file.hasFrontMatter() ? Markdown.toHtml(file.body(), file.bodyLine())
                : Markdown.toHtml(file.text());
    }

    /// What another part made of the folder in this same pass.
    public <T> T part(Class<T> type) {
        var made = done.get(type);
        if (made == null) {
            made = read(type);
            done.put(type, made);
        }
        return type.cast(Edition.made(made));
    }

    /// What a part made of the folder as it is served until now; empty at the first reading.
    public <T> Optional<T> before(Class<T> type) {
        return before.map(edition -> edition.part(type));
    }

    /// The day of the reading. The folder is read again when it is over.
    public LocalDate today() {
        return today;
    }

    /// The first line of a file that has these words, or its first.
    public int line(String path, String words) {
        var text = file(path).map(SourceFile::text).orElse("");
        var before = text.substring(0, Math.max(0, text.indexOf(words)));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    public void problem(String file, int line, String words) {
        problems.add(new Problem(file, line, words));
    }

    Map<Class<?>, Object> readAll() {
        parts.keySet().forEach(type -> {
            if (before.isEmpty() && parts.get(type) instanceof SlowPart<?> slow) {
                slowly(type, slow);
            } else {
                part(type);
            }
        });
        return Map.copyOf(done);
    }

    private <T> void slowly(Class<?> type, SlowPart<T> slow) {
        if (!done.containsKey(type)) {
            done.put(type, new FutureTask<>(slow.begin(this)::get));
        }
    }

    /// What is wrong, by file and line.
    List<Problem> problems() {
        return problems.stream().sorted(
                Comparator.comparing(Problem::file).thenComparingInt(Problem::line)).toList();
    }

    private Object read(Class<?> type) {
        var part = parts.get(type);
        if (part == null) {
            throw new IllegalArgumentException("No part of the content makes a " + type);
        }
        if (!underWay.add(type)) {
            throw new IllegalStateException(type + " is read from a part that it needs itself");
        }
        return part.read(this);
    }
}
