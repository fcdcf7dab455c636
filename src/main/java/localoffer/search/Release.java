package localoffer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What of the missed searches may be shown.
///
/// For each quarter and term, whole weeks are put together from the first on until there are
/// enough: so many are a span. What is left at the end is not shown. A span is divided by one
/// thing at a time, need or age or district, and every part of it that is shown, and all that is
/// left of it, are enough. So whatever is shown can be taken from whatever else is shown, and
/// what remains is nothing or enough. Weeks that are shown never change.
///
/// @param spans the newest first, and in it what was looked for most
record Release(List<Span> spans, int threshold) {

    /// A count may come in so many days after its week began: nodes add with a delay.
    private static final int DAYS_OPEN = 7;
    /// And from so many days on it is shown.
    private static final int DAYS_UNTIL_SHOWN = 9;
    private static final int LAST_DAY = 6;

    Release {
        spans = List.copyOf(spans);
    }

    /// What a span may be divided by.
    enum By {
        NEED, AGE, DISTRICT;

        private String of(Row row) {
            return switch (this) {
                case NEED -> row.need();
                case AGE -> row.ages();
                case DISTRICT -> row.district();
            };
        }
    }

    /// A count as it is kept.
    ///
    /// @param threshold what was enough when the term first came in the quarter
    /// @param invented for the demonstration; such counts are never added to real ones
    record Row(LocalDate quarter, String words, int threshold, LocalDate week, String need,
            String ages, String district, int searches, boolean invented) {}

    /// Weeks of one term that are shown together.
    record Span(String words, LocalDate from, LocalDate week, int searches, List<Row> rows) {

        public LocalDate to() {
            return week.plusDays(LAST_DAY);
        }

        /// The parts that are enough, as long as what is left over is nothing or enough too.
        Map<String, Integer> parts(By by, int threshold) {
            var sums = rows.stream().collect(Collectors.groupingBy(
                    by::of, Collectors.summingInt(Row::searches)));
            var order = sums.entrySet().stream().sorted(
                    Map.Entry.<String, Integer>comparingByValue().reversed()
                            .thenComparing(Map.Entry.comparingByKey())).toList();
            int shown = 0;
            int left = searches;
            for (var part : order) {
                if (part.getValue() < threshold) {
                    break;
                }
                shown++;
                left -= part.getValue();
            }
            while (shown > 0 && left > 0 && left < threshold) {
                shown--;
                left += order.get(shown).getValue();
            }
            return order.subList(0, shown).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /// Whether any of it is invented.
    boolean isInvented() {
        return spans.stream().anyMatch(span -> span.rows().getFirst().invented());
    }

    /// Whether the week still takes counts.
    static boolean isOpen(LocalDate week, LocalDate today) {
        return !today.isAfter(week.plusDays(DAYS_OPEN));
    }

    /// The last week that is shown.
    static LocalDate lastShown(LocalDate today) {
        return MissedSearch.week(today.minusDays(DAYS_UNTIL_SHOWN));
    }

    /// @param rows of weeks that take no more counts
    static Release of(List<Row> rows, int threshold) {
        var spans = new ArrayList<Span>();
        rows.stream().collect(Collectors.groupingBy(
                        row -> row.quarter() + " " + row.words() + " " + row.invented()))
                .values().forEach(term -> spans.addAll(spans(term)));
        return new Release(spans.stream().filter(span -> span.searches() >= threshold)
                .sorted(Comparator.comparing(Span::week).reversed()
                        .thenComparing(Comparator.comparingInt(Span::searches).reversed())
                        .thenComparing(Span::words)).toList(), threshold);
    }

    /// Enough is what was enough then, or a change of the setting would cut other spans and so
    /// show what lies between the two.
    private static List<Span> spans(List<Row> term) {
        var spans = new ArrayList<Span>();
        var open = new ArrayList<Row>();
        var weeks = new HashMap<LocalDate, List<Row>>();
        term.forEach(row -> weeks.computeIfAbsent(row.week(), w -> new ArrayList<>()).add(row));
        for (var week : weeks.keySet().stream().sorted().toList()) {
            open.addAll(weeks.getOrDefault(week, List.of()));
            int searches = open.stream().mapToInt(Row::searches).sum();
            var first = open.getFirst();
            if (searches >= first.threshold()) {
                spans.add(new Span(first.words(), first.week(), week, searches,
                        List.copyOf(open)));
                open.clear();
            }
        }
        return spans;
    }
}
