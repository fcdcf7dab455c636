package localoffer.questionnaires;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import localoffer.web.DayKey;

/// How often the same words came today. The words themselves are not kept.
@Singleton
class Echoes {

    private static final int WORDS_MAX = 50_000;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Cache<String, Integer> heard = Caffeine.newBuilder()
            .maximumSize(WORDS_MAX).expireAfterWrite(DAY).build();
    private final Limits limits;
    private final DayKey key;

    Echoes(Limits limits, DayKey key) {
        this.limits = limits;
        this.key = key;
    }

    boolean isTooMany(Submission submission) {
        var known = heard.asMap();
        return names(submission).stream().anyMatch(name ->
                known.getOrDefault(name, 0) >= limits.sameWordsMax());
    }

    void count(Submission submission) {
        names(submission).forEach(name -> heard.asMap().merge(name, 1, Integer::sum));
    }

    private List<String> names(Submission submission) {
        return submission.said().values().stream()
                .map(words -> SPACE.matcher(words.toLowerCase(Locale.UK)).replaceAll(" "))
                .filter(words -> LongText.characters(words)
                        >= limits.sameWordsCharactersMin())
                .map(words -> key.hide(words.getBytes(StandardCharsets.UTF_8)))
                .distinct().toList();
    }
}
