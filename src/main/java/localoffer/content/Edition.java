package localoffer.content;

import java.util.Map;

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
        return type.cast(part);
    }
}
