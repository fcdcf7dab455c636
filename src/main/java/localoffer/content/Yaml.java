package localoffer.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// A text that was parsed as YAML, into nodes that know their lines.
///
/// @param root empty when it is no group of facts
/// @param line in the text at which it is wrong, from 0
/// @param wrong what is wrong and how to mend it; empty when nothing is
record Yaml(Optional<MappingNode> root, int line, String wrong) {

    private static final int FILE_CHARACTERS_MAX = 2_000_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(FILE_CHARACTERS_MAX).setUseMarks(true)
            .setSchema(new TextsAlone()).build();

    static Yaml of(String text) {
        try {
            var root = new Compose(SETTINGS).composeString(text);
            return root.isPresent() && root.get() instanceof MappingNode mapping
                    ? new Yaml(Optional.of(mapping), 0, "")
                    : wrong(0, "The facts must be lines of the form \"name: value\". Write them"
                            + " so.");
        } catch (MarkedYamlEngineException e) {
            return wrong(e.getProblemMark().map(mark -> mark.getLine()).orElse(0),
                    "This is not YAML: " + e.getProblem() + ". Look at the colon, the quotes and"
                            + " the indent of this line and the one above.");
        } catch (YamlEngineException e) {
            return wrong(0, "This is not YAML: " + e.getMessage());
        }
    }

    /// Every value is a text, or none at all: its kind is known to whoever asks for it, and to find
    /// it out for each takes long.
    private static final class TextsAlone extends FailsafeSchema {

        @Override
        public ScalarResolver getScalarResolver() {
            return (value, isPlain) -> isPlain && (value.isEmpty() || value.equals("null"))
                    ? Tag.NULL : Tag.STR;
        }
    }

    private static Yaml wrong(int line, String words) {
        return new Yaml(Optional.empty(), line, words);
    }

    /// @param firstLine of the text in its file
    Fields fields(String file, int firstLine, Reading reading) {
        if (root.isEmpty()) {
            reading.problem(file, firstLine + line, wrong);
        }
        return root.map(mapping -> new Fields(file, mapping, firstLine, reading))
                .orElseGet(() -> Fields.none(file, reading));
    }
}
