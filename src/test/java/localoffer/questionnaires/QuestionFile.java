package localoffer.questionnaires;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.content.Edition;
import localoffer.content.Loaded;
import localoffer.content.Part;
import localoffer.content.Problem;
import localoffer.content.Reading;
import localoffer.directory.Commissioned;
import localoffer.sample.TestClock;

/// A questionnaire file as somebody wrote it, read with nothing around it but what it must name.
record QuestionFile(Path folder) {

    /// The least that a file must hold before its questions.
    static final String HEAD = """
            id: %s
            version: %s
            title: For parents
            voice: parent
            about: service
            status: draft
            draft: true
            language: en
            minutes: 3
            purpose: To find out.
            co-produced: {groups: []}
            privacy: {line: No names., paragraph: No names at all., page: /pages/privacy}
            """;
    private static final String FOLDER = "questionnaires/";

    /// A folder with the pages, themes and outcomes that questionnaires name.
    static QuestionFile in(Path folder) {
        return new QuestionFile(folder).write("pages/privacy.md", "")
                .write("documents/doc-promise.md", "")
                .write("promise.yaml", """
                        document: doc-promise
                        supplied: false
                        note: Not here yet.
                        themes: [{id: Pr1, words: Being listened to}]
                        """)
                .write("outcomes.yaml", "outcomes: [{id: health, words: Good health}]\n");
    }

    QuestionFile write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    QuestionFile questionnaire(String name, String text) {
        return write(FOLDER + name + ".yaml", text);
    }

    /// The one question that the lines of YAML describe, which must be right.
    Question question(String lines) {
        var name = "one-1";
        questionnaire(name, HEAD.formatted("one", "1") + "questions:\n  - id: Q1\n"
                + lines.indent(4));
        var loaded = read();
        if (!loaded.problems().isEmpty()) {
            throw new AssertionError(loaded.problems().toString());
        }
        return loaded.edition().part(Questionnaires.class).find("one", 1).orElseThrow()
                .questions().getFirst();
    }

    /// What is wrong in the folder, without its lines.
    List<String> problems() {
        return read().problems().stream().map(Problem::words).toList();
    }

    /// Writes the lines that the check asks for.
    QuestionFile publish() {
        var lines = problems().stream().filter(words -> words.contains("add: "))
                .map(words -> words.replaceFirst(".*add: ", "")).toList();
        var file = folder.resolve(FOLDER + "published.txt");
        try {
            return write(FOLDER + "published.txt", String.join("\n", lines) + "\n"
                    + (Files.exists(file) ? Files.readString(file) : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with the one question that the lines describe.
    List<String> problems(String lines) {
        questionnaire("one-1", HEAD.formatted("one", "1") + "questions:\n  - id: Q1\n"
                + lines.indent(4));
        return problems();
    }

    Loaded read() {
        return read(Optional.empty());
    }

    /// As a site reads it that serves something already.
    Loaded read(Optional<Edition> before) {
        try {
            return Content.read(folder, List.of(new QuestionnaireReader(), new Promise.Reader(),
                    new Outcomes.Reader(), new Nobody()), TestClock.TODAY, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No service is commissioned.
    private record Nobody() implements Part<Commissioned> {

        @Override
        public Class<Commissioned> type() {
            return Commissioned.class;
        }

        @Override
        public Commissioned read(Reading reading) {
            return new Commissioned(false, "", List.of());
        }
    }
}
