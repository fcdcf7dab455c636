package localoffer.content;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/// Parses the facts at the top of files. While those of one file are read, another core parses
/// those of the next ones: parsing takes half of the time that thousands of files take. A few
/// only: parsed facts take much more room than their text.
final class FactsAhead {

    private static final int FILES_MAX = 64;

    private final NavigableMap<String, SourceFile> files;
    private final Map<String, FutureTask<Yaml>> begun = new HashMap<>();

    FactsAhead(NavigableMap<String, SourceFile> files) {
        this.files = files;
    }

    Yaml of(SourceFile file) {
        var task = begun.remove(file.path());
        if (task == null) {
            task = task(file);
            beginNext(file);
        }
        return (Yaml) Edition.made(task);
    }

    private void beginNext(SourceFile file) {
        files.tailMap(file.path(), false).values().stream().limit(FILES_MAX)
                .takeWhile(next -> next.folder().equals(file.folder()))
                .filter(SourceFile::hasFrontMatter).forEach(next -> {
                    var task = task(next);
                    begun.put(next.path(), task);
                    ForkJoinPool.commonPool().execute(task);
                });
    }

    private static FutureTask<Yaml> task(SourceFile file) {
        return new FutureTask<>(() -> Yaml.of(file.frontMatter()));
    }
}
