package localoffer.web;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;
import org.jspecify.annotations.Nullable;

/// Reads `${page.title}` from a record at once. What the templates are read with looks for a
/// getter, and finding none goes through the names of all the methods, each time: that took a
/// third of the making of a page.
final class RecordProperties extends ObjectPropertyAccessor {

    /// `open` may be `isOpen()` as well.
    private static final List<String> GETTERS = List.of("is", "get");

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var readers = Arrays.stream(type.getMethods()).filter(RecordProperties::reads)
                    .collect(Collectors.toMap(Method::getName, Function.identity(),
                            (one, other) -> one));
            for (var reader : List.copyOf(readers.values())) {
                GETTERS.stream().filter(reader.getName()::startsWith)
                        .map(getter -> reader.getName().substring(getter.length()))
                        .filter(rest -> !rest.isEmpty()).forEach(rest ->
                                readers.putIfAbsent(Introspector.decapitalize(rest), reader));
            }
            return Map.copyOf(readers);
        }
    };

    private RecordProperties() {}

    /// For every template from now on.
    static void use() {
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordProperties());
    }

    @Override
    @SuppressWarnings("rawtypes") // So it was declared, before Java had types of types.
    public @Nullable Object getProperty(Map context, Object target, Object name)
            throws OgnlException {
        var reader = READERS.get(target.getClass()).get(name.toString());
        if (reader == null) {
            return super.getProperty(context, target, name);
        }
        try {
            return reader.invoke(target);
        } catch (InvocationTargetException e) {
            throw new OgnlException(reader + " failed", e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new OgnlException(reader + " cannot be called", e);
        }
    }

    /// Methods without arguments: components, and what a record tells beside them.
    private static boolean reads(Method method) {
        return method.getParameterCount() == 0 && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && method.trySetAccessible();
    }
}
