package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import localoffer.search.SearchQuery.Sort;

/// Queries with graded answers, and how well a search meets them.
record GradedQueries(List<Graded> all) {

    private static final int TOP = 10;
    private static final int GOOD = 2;

    /// @param grades from 1 to 3 by id
    record Graded(String words, Map<String, Integer> grades) {}

    /// @param ndcg of the first ten, from 0 to 1
    /// @param goodEarly whether a good answer is among the first three
    record Measured(Graded query, List<String> found, double ndcg, boolean goodEarly) {}

    static GradedQueries read(Path file) {
        var all = new ArrayList<Graded>();
        try {
            for (var line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    all.add(new Graded(line.substring(0, tab), grades(line.substring(tab + 1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GradedQueries(all);
    }

    /// The rows of one set of `content/search/judgements.csv`.
    static GradedQueries judged(Path file, String set) {
        var all = new ArrayList<Graded>();
        for (var row : localoffer.sample.Files.text(file).lines().skip(1).toList()) {
            var cells = row.split(",", 3);
            if (cells[0].equals(set)) {
                all.add(new Graded(cells[1], grades(cells[2].replace(' ', ','))));
            }
        }
        return new GradedQueries(all);
    }

    List<Measured> measure(SearchIndex index) {
        return all.stream().map(graded -> measure(graded, ids(index, graded.words()))).toList();
    }

    static List<String> ids(SearchIndex index, String words) {
        var query = new SearchQuery(words, "", 0, Map.of(), OptionalInt.empty(), Sort.BEST, 1);
        return index.search(query).hits().stream().map(hit -> hit.entry().id()).toList();
    }

    private static Measured measure(Graded graded, List<String> found) {
        var ideal = graded.grades().values().stream()
                .sorted(Comparator.reverseOrder()).limit(TOP).toList();
        var gains = found.stream().limit(TOP)
                .map(id -> graded.grades().getOrDefault(id, 0)).toList();
        return new Measured(graded, found, gain(gains) / gain(ideal),
                gains.stream().limit(3).anyMatch(grade -> grade >= GOOD));
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }

    private static Map<String, Integer> grades(String written) {
        var grades = new LinkedHashMap<String, Integer>();
        for (var pair : written.split(",", -1)) {
            int colon = pair.indexOf(':');
            grades.put(pair.substring(0, colon).strip(),
                    Integer.valueOf(pair.substring(colon + 1).strip()));
        }
        return grades;
    }
}
