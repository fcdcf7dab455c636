package localoffer.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a record like another one. A record that gets more components later is still made, with
/// those of the model.
public final class Records {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private record Shape(Constructor<?> constructor, List<Method> components) {

        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            var types = Stream.of(components).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return new Shape(type.getDeclaredConstructor(types),
                        Stream.of(components).map(RecordComponent::getAccessor).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is not a record", e);
            }
        }
    }

    private Records() {}

    /// @param other what is different, by the component's name
    public static <R extends Record> R like(R model, Map<String, ?> other) {
        var type = model.getClass();
        var shape = SHAPES.get(type);
        var values = new @Nullable Object[shape.components.size()];
        var left = new HashSet<>(other.keySet());
        try {
            for (int i = 0; i < values.length; i++) {
                var name = shape.components.get(i).getName();
                values[i] = left.remove(name) ? other.get(name)
                        : shape.components.get(i).invoke(model);
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException(type + " has no component " + left);
            }
            @SuppressWarnings("unchecked")
            var made = (R) shape.constructor.newInstance(values);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made of " + other, e);
        }
    }
}
