package localoffer.content;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Everything that the content folder held at one moment, as the parts made of it. A page that
/// draws on several parts takes one edition, so that they fit each other.
public final class Edition {

    private final Map<Class<?>, Object> parts;

    Edition(Map<Class<?>, Object> parts) {
        this.parts = parts;
    }

    public <T> T part(Class<T> type) {
        var part = parts.get(type);
        if (part == null) {
            throw new IllegalArgumentException("No part of the content makes a " + type);
        }
        return type.cast(made(part));
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
