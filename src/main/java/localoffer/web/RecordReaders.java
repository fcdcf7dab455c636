package localoffer.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Reads records by the names that templates use: `open` is `open()`, `isOpen()` or `getOpen()`,
/// in this order. Each is looked for once.
final class RecordReaders {

    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<Map<String, Optional<MethodHandle>>> KNOWN =
            new ClassValue<>() {
                @Override
                protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    private RecordReaders() {}

    /// What reads the property of this kind of record. Templates name few, so all are kept.
    static Optional<MethodHandle> find(Class<?> type, String property) {
        var known = KNOWN.get(type);
        var reader = known.get(property);
        return reader != null ? reader
                : known.computeIfAbsent(property, name -> look(type, name));
    }

    private static Optional<MethodHandle> look(Class<?> type, String property) {
        var capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Stream.of(property, "is" + capital, "get" + capital)
                .flatMap(name -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(name))
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> method.getReturnType() != void.class))
                .findFirst().map(RecordReaders::handle);
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(READER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
