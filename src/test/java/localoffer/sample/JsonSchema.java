package localoffer.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What of a file is not as a schema says. It knows as much of schemas as ours use.
public final class JsonSchema {

    private JsonSchema() {}

    /// What stands there, which must be something.
    public static Object at(Object json, String name) {
        return Optional.ofNullable(((Map<?, ?>) json).get(name)).orElseThrow(() ->
                new AssertionError("There is no " + name + " in " + json));
    }

    public static List<String> wrong(Map<?, ?> schema, Object file) {
        return wrong(schema, schema, file, "");
    }

    private static List<String> wrong(Map<?, ?> root, Map<?, ?> schema, @Nullable Object value,
            String where) {
        if (schema.get("$ref") instanceof String ref) {
            return wrong(root, (Map<?, ?>) at(at(root, "definitions"),
                    ref.replace("#/definitions/", "")), value, where);
        }
        var wrong = new ArrayList<String>();
        if (schema.get("enum") instanceof Collection<?> allowed && !allowed.contains(value)) {
            wrong.add(where + " is " + value);
        }
        if (schema.get("type") instanceof String type && !isA(type, value)) {
            wrong.add(where + " is no " + type + ": " + value);
        } else if (value instanceof Map<?, ?> map) {
            var known = (Map<?, ?>) at(schema, "properties");
            ((List<?>) at(schema, "required")).stream().filter(name -> !map.containsKey(name))
                    .forEach(name -> wrong.add(where + " lacks " + name));
            map.forEach((name, part) -> wrong.addAll(known.get(name) instanceof Map<?, ?> one
                    ? wrong(root, one, part, where + "/" + name)
                    : List.of(where + "/" + name + " is not in the schema")));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> wrong.addAll(
                    wrong(root, (Map<?, ?>) at(schema, "items"), item, where + "/-")));
        }
        return wrong;
    }

    private static boolean isA(String type, @Nullable Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            default -> value instanceof Number;
        };
    }
}
