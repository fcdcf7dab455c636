package localoffer.staff;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a new password must be: long, and not what others choose. Nothing about kinds of letters,
/// which makes people write `Password1!`.
@Singleton
class PasswordRules {

    static final int CHARACTERS_MIN = 12;
    static final int CHARACTERS_MAX = 200;
    private static final int DIFFERENT_CHARACTERS_MIN = 5;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> common;

    PasswordRules() throws IOException {
        try (var in = PasswordRules.class.getResourceAsStream("/staff/common-passwords.txt")) {
            if (in == null) {
                throw new FileNotFoundException("staff/common-passwords.txt");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            common = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /// The message key of what is wrong, or nothing.
    Optional<String> problem(String password, String again, String signInName) {
        var characters = password.codePointCount(0, password.length());
        if (characters < CHARACTERS_MIN) {
            return Optional.of("staff.password.short");
        }
        if (characters > CHARACTERS_MAX) {
            return Optional.of("staff.password.long");
        }
        if (isCommon(password) || isAboutTheName(password, signInName)) {
            return Optional.of("staff.password.common");
        }
        if (!password.equals(again)) {
            return Optional.of("staff.password.differs");
        }
        return Optional.empty();
    }

    /// A common password stays common with figures and signs around it: only its letters count.
    private boolean isCommon(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        return small.codePoints().distinct().count() < DIFFERENT_CHARACTERS_MIN
                || common.contains(small)
                || common.contains(NOT_LETTERS.matcher(small).replaceAll(""));
    }

    private static boolean isAboutTheName(String password, String signInName) {
        var own = signInName.split("@", 2)[0];
        return own.length() >= DIFFERENT_CHARACTERS_MIN
                && password.toLowerCase(Locale.ROOT).contains(own);
    }
}
