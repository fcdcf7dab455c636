package localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A YAML mapping whose values are asked for by name and kind.
///
/// A value that is missing or of the wrong kind is told to the reading, with its line and the
/// mend, and a harmless value is returned so that reading goes on. Call {@link #close} when all
/// has been asked for: names that nobody asked for are then reported as unknown.
public final class Fields extends Values implements AutoCloseable {

    private final String file;
    private final int line;
    private final int firstLine;
    private final Reading reading;
    private final Map<String, NodeTuple> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final boolean isNone;

    Fields(String file, MappingNode node, int firstLine, Reading reading) {
        this.file = file;
        this.firstLine = firstLine;
        this.reading = reading;
        this.isNone = false;
        this.line = lineOf(node);
        for (var pair : node.getValue()) {
            if (pair.getKeyNode() instanceof ScalarNode key
                    && values.put(key.getValue(), pair) != null) {
                problem(key.getValue(), "\"" + key.getValue()
                        + "\" is written twice. Keep one of the two.");
            }
        }
    }

    private Fields(String file, Reading reading) {
        this.file = file;
        this.line = 1;
        this.firstLine = 1;
        this.reading = reading;
        this.isNone = true;
    }

    /// A mapping with nothing in it, for a file whose problem has been told already.
    static Fields none(String file, Reading reading) {
        return new Fields(file, reading);
    }

    @Override
    public boolean has(String name) {
        var node = value(name);
        return node != null && !isNull(node);
    }

    /// The names that were asked for until now.
    public Set<String> asked() {
        return Collections.unmodifiableSet(asked);
    }

    boolean isToCome(LocalDate day) {
        return day.isAfter(reading.today());
    }

    /// The names in this mapping, in the order of the file.
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    @Override
    public Optional<String> optional(String name) {
        return scalar(name, value(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    /// A list of texts; empty when it is not there.
    @Override
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var node : items(name)) {
            scalar(name, node).map(String::strip).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /// A mapping that must be there.
    public Fields map(String name) {
        return optionalMap(name).orElseGet(() -> {
            missing(name, "a group of facts below it");
            return none(file, reading);
        });
    }

    public Optional<Fields> optionalMap(String name) {
        return Optional.ofNullable(value(name)).flatMap(node -> mapping(name, node));
    }

    /// A list of mappings; empty when it is not there.
    public List<Fields> maps(String name) {
        var maps = new ArrayList<Fields>();
        for (var node : items(name)) {
            mapping(name, node).ifPresent(maps::add);
        }
        return List.copyOf(maps);
    }

    /// Tells what is wrong with one value, at its line.
    @Override
    public void problem(String name, String words) {
        if (!isNone) { // Of what is missing as a whole, that has been told.
            var pair = values.get(name);
            reading.problem(file, pair == null ? line : lineOf(pair.getKeyNode()), words);
        }
    }

    /// Reports every name that was not asked for: most are misspelt.
    @Override
    public void close() {
        for (var name : values.keySet()) {
            if (!asked.contains(name)) {
                problem(name, "\"" + name + "\" is not known here. Known are: "
                        + String.join(", ", asked.stream().sorted().toList())
                        + ". Correct the spelling or take the line out.");
            }
        }
    }

    private @Nullable Node value(String name) {
        asked.add(name);
        var pair = values.get(name);
        return pair == null ? null : pair.getValueNode();
    }

    private List<Node> items(String name) {
        var node = value(name);
        if (node == null || isNull(node)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(name, "\"" + name + "\" must be a list, such as [one, two].");
        return List.of();
    }

    private Optional<Fields> mapping(String name, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, mapping, firstLine, reading));
        }
        if (!isNull(node)) {
            problem(name, "\"" + name + "\" must be a group of lines \"name: value\".");
        }
        return Optional.empty();
    }

    private Optional<String> scalar(String name, @Nullable Node node) {
        if (node == null || isNull(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem(name, "\"" + name + "\" must be one text, not a list or a group.");
        return Optional.empty();
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }
}
