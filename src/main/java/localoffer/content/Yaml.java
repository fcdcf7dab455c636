package localoffer.content;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/// Parses YAML into nodes that know their lines.
final class Yaml {

    private static final int FILE_CHARACTERS_MAX = 2_000_000;

    private Yaml() {}

    static Fields read(String file, String text, int firstLine, Reading reading) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(FILE_CHARACTERS_MAX)
                .setUseMarks(true)
                .build();
        try {
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return new Fields(file, mapping, firstLine, reading);
            }
            reading.problem(file, firstLine,
                    "The facts must be lines of the form \"name: value\". Write them so.");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            reading.problem(file, firstLine + line, "This is not YAML: " + e.getProblem()
                    + ". Look at the colon, the quotes and the indent of this line and the one"
                    + " above.");
        } catch (YamlEngineException e) {
            reading.problem(file, firstLine, "This is not YAML: " + e.getMessage());
        }
        return Fields.none(file, reading);
    }
}
