package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;

/// How many bytes of Lucene's files an index holds, wherever in it they are: the benchmark need
/// not know how the search is built.
final class LuceneFiles {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long bytes;

    static long bytes(SearchIndex index) {
        var files = new LuceneFiles();
        files.look(index);
        return files.bytes;
    }

    private void look(Object thing) {
        if (!seen.add(thing)) {
            return;
        }
        switch (thing) {
            case IndexSearcher searcher -> look(searcher.getIndexReader());
            case DirectoryReader reader -> look(reader.directory());
            case Directory directory -> bytes += size(directory);
            case IndexReader part -> seen.add(part);
            case Map<?, ?> map -> map.values().forEach(this::look);
            default -> fields(thing);
        }
    }

    private void fields(Object thing) {
        var type = thing.getClass();
        if (!type.getPackageName().startsWith("localoffer.search") || type.isEnum()
                || thing instanceof Entry) {
            return;
        }
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                continue;
            }
            try {
                field.setAccessible(true);
                var value = field.get(thing);
                if (value != null) {
                    look(value);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static long size(Directory directory) {
        try {
            long size = 0;
            for (var file : directory.listAll()) {
                size += directory.fileLength(file);
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
