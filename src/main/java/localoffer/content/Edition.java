package localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Everything that the content folder held at one moment, as the parts made of it. A page that
/// draws on several parts takes one edition, so that they fit each other.
public final class Edition {

    private final Map<Class<?>, Object> parts;
    private final Origin origin;

    Edition(Map<Class<?>, Object> parts, Origin origin) {
        this.parts = Map.copyOf(parts);
        this.origin = origin;
    }

    /// What it was made of.
    ///
    /// @param asked by each part
    record Origin(NavigableMap<String, SourceFile> files, LocalDate day,
            Map<Class<?>, Asked> asked) {

        Origin {
            asked = Map.copyOf(asked);
        }

        /// The files that are other ones now, were added or are gone.
        List<SourceFile> changed(NavigableMap<String, SourceFile> now) {
            var changed = new ArrayList<SourceFile>();
            now.forEach((path, file) -> {
                var earlier = files.get(path);
                if (earlier == null || !file.isSame(earlier)) {
                    changed.add(file);
                }
            });
            files.values().stream().filter(file -> !now.containsKey(file.path()))
                    .forEach(changed::add);
            return changed;
        }
    }

    Origin origin() {
        return origin;
    }

    /// A part as it is held, which may be left for later; empty when this edition has none.
    Optional<Object> held(Class<?> type) {
        return Optional.ofNullable(parts.get(type));
    }

    public <T> T part(Class<T> type) {
        var part = parts.get(type);
        if (part == null) {
            throw new IllegalArgumentException("No part of the content makes a " + type);
        }
        return type.cast(made(part));
    }

    /// Whether a part is there already, so that nobody who asks for it waits.
    public boolean isMade(Class<?> type) {
        return !(parts.get(type) instanceof FutureTask<?> slow) || slow.isDone();
    }

    /// Makes what was left for later.
    void complete() {
        parts.values().forEach(Edition::made);
    }

    /// What is made by another thread already is waited for.
    static Object made(Object part) {
        if (!(part instanceof FutureTask<?> slow)) {
            return part;
        }
        slow.run();
        try {
            return slow.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
