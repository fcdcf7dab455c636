package localoffer.content;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// One pass over the content folder, in which the parts are read and problems collected. A part
/// that would be made of the same files as before, and of the same other parts, is taken over.
public final class Reading {

    private final NavigableMap<String, SourceFile> files;
    private final FactsAhead facts;
    private final LocalDate today;
    private Optional<Edition> before;
    private Optional<Edition> known;
    private final List<SourceFile> changed;
    private final Map<Class<?>, Part<?>> parts = new HashMap<>();
    private final Map<Class<?>, Object> done = new HashMap<>();
    private final Map<Class<?>, Asked> asked = new HashMap<>();
    private final Map<Class<?>, Boolean> same = new HashMap<>();
    /// Those that are under way, the innermost first.
    private final Deque<Asked> asking = new ArrayDeque<>();
    private final Set<Class<?>> underWay = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /// @param before what is served until this reading is done; empty when nothing is yet
    /// @param known an edition of which what has not changed is taken over
    Reading(NavigableMap<String, SourceFile> files, List<Part<?>> parts, LocalDate today,
            Optional<Edition> before, Optional<Edition> known) {
        this.files = files;
        this.facts = new FactsAhead(files);
        this.today = today;
        this.before = before;
        this.known = known;
        this.changed = known.map(edition -> edition.origin().changed(files)).orElse(List.of());
        parts.forEach(part -> this.parts.put(part.type(), part));
    }

    /// The files that stand right in the folder and have the ending (".md"), by name.
    public List<SourceFile> files(String folder, String ending) {
        note(one -> one.listing(folder, ending));
        return files.tailMap(folder + "/").values().stream()
                .takeWhile(file -> file.path().startsWith(folder + "/"))
                .filter(file -> file.folder().equals(folder) && file.path().endsWith(ending))
                .toList();
    }

    public Optional<SourceFile> file(String path) {
        note(one -> one.file(path));
        return Optional.ofNullable(files.get(path));
    }

    /// The file's YAML, or an empty mapping and a problem when there is no such file.
    public Fields yaml(String path) {
        var file = file(path);
        if (file.isEmpty()) {
            problem(path, 1, "This file is missing. Put it back from the last version.");
            return Fields.none(path, this);
        }
        return yaml(file.get());
    }

    /// The whole file as YAML.
    public Fields yaml(SourceFile file) {
        return Yaml.of(file.text()).fields(file.path(), 1, this);
    }

    /// The YAML between the two lines of dashes at the top of the file.
    public Fields frontMatter(SourceFile file) {
        if (!file.hasFrontMatter()) {
            problem(file.path(), 1, "The file does not begin with a line of three dashes, its"
                    + " facts, and another line of three dashes. Add them.");
            return Fields.none(file.path(), this);
        }
        return facts.of(file).fields(file.path(), 2, this);
    }

    /// The Markdown below the front matter, made safe.
    public Html body(SourceFile file) {
        var text = file.hasFrontMatter() ? file.body() : file.text();
        IntSupplier firstLine = file.hasFrontMatter() ? file::bodyLine : () -> 1;
        Headings.check(text, firstLine, (at, words) -> problem(file.path(), at, words));
        return Markdown.toHtml(text, firstLine);
    }

    /// What another part made of the folder in this same pass.
    public <T> T part(Class<T> type) {
        note(one -> one.part(type));
        var made = done.get(type);
        if (made == null) {
            made = read(type);
            done.put(type, made);
        }
        return type.cast(Edition.made(made));
    }

    /// What a part made of the folder as it is served until now; empty at the first reading.
    public <T> Optional<T> before(Class<T> type) {
        note(Asked::only);
        return before.map(edition -> edition.part(type));
    }

    /// The day of the reading. The folder is read again when it is over.
    public LocalDate today() {
        note(Asked::day);
        return today;
    }

    /// The first line of a file that has these words, or its first.
    public int line(String path, String words) {
        var text = file(path).map(SourceFile::text).orElse("");
        var before = text.substring(0, Math.max(0, text.indexOf(words)));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    public void problem(String file, int line, String words) {
        note(Asked::only);
        problems.add(new Problem(file, line, words));
    }

    /// Reads every part. At the first reading those that take long are left for later.
    void readAll() {
        parts.forEach((type, part) -> {
            if (!done.containsKey(type)) {
                done.put(type, before.isEmpty() && !isSame(type) && part instanceof SlowPart<?> slow
                        ? slowly(type, slow) : read(type));
            }
        });
    }

    /// All that was read. What was known is let go: whoever still holds this reading must not hold
    /// every edition before it.
    Edition edition() {
        before = Optional.empty();
        known = Optional.empty();
        return new Edition(done, new Edition.Origin(files, today, asked));
    }

    private <T> FutureTask<T> slowly(Class<?> type, SlowPart<T> slow) {
        return new FutureTask<>(asking(type, slow::begin)::get);
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
        if (isSame(type)) {
            var edition = known.orElseThrow();
            asked.put(type, edition.origin().asked().get(type));
            return edition.held(type).orElseThrow();
        }
        if (!underWay.add(type)) {
            throw new IllegalStateException(type + " is read from a part that it needs itself");
        }
        return asking(type, part::read);
    }

    /// Notes what a part asks while it is made.
    private <T> T asking(Class<?> type, Function<Reading, T> making) {
        var own = new Asked();
        asked.put(type, own);
        asking.push(own);
        try {
            return making.apply(this);
        } finally {
            asking.pop();
        }
    }

    private void note(Consumer<Asked> question) {
        if (!asking.isEmpty()) {
            question.accept(asking.peek());
        }
    }

    /// Whether what is known of a part is what it would be made again.
    private boolean isSame(Class<?> type) {
        var last = same.get(type);
        if (last == null) {
            last = known.filter(edition -> edition.held(type).isPresent())
                    .map(edition -> edition.origin().asked().get(type))
                    .filter(one -> one.isSame(changed, isSameDay()))
                    .filter(one -> one.parts().allMatch(this::isSame)).isPresent();
            same.put(type, last);
        }
        return last;
    }

    private boolean isSameDay() {
        return known.filter(edition -> edition.origin().day().equals(today)).isPresent();
    }
}
