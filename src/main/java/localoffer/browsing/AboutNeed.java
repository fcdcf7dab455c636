package localoffer.browsing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.directory.Service;
import localoffer.directory.Term;

/// Puts what is about a need before what is for many needs and this one too. A listing is about
/// what its name says, then what it is also called, then its summary; and more the fewer needs it
/// names.
final class AboutNeed {

    private static final double NAMED = 3;
    private static final double ALSO_CALLED = 2;
    private static final double SUMMARY = 2;

    private final Pattern words;

    private AboutNeed(Term need) {
        // A name may be several with commas between.
        this.words = Pattern.compile(Stream.concat(Stream.of(need.name().split(",|\\band\\b|[()]")),
                        need.also().stream())
                .map(name -> name.strip().toLowerCase(Locale.UK)).filter(name -> !name.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    /// @param all in the order that those about it alike keep
    static List<Service> first(Term need, List<Service> all) {
        var about = new AboutNeed(need);
        return all.stream().map(service -> new Weighed(service, about.weight(service)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::service).toList();
    }

    private record Weighed(Service service, double weight) {}

    private double weight(Service service) {
        return (isIn(service.name()) ? NAMED : 0)
                + (service.alsoCalled().stream().anyMatch(this::isIn) ? ALSO_CALLED : 0)
                + (isIn(service.summary()) ? SUMMARY : 0)
                + 1.0 / Math.max(1, service.needs().size());
    }

    private boolean isIn(String text) {
        return words.matcher(text.toLowerCase(Locale.UK)).find();
    }
}
