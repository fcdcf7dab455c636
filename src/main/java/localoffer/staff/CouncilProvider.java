package localoffer.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Talks to the provider of the council's accounts: where it is, and what its answers say.
@Singleton
class CouncilProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /// Providers change where they are, and their keys, seldom.
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final CouncilSettings settings;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Known known = new Known(Instant.MIN, "", "", new DefaultJWTProcessor<>());

    CouncilProvider(CouncilSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What the provider says of itself, for a while.
    private record Known(Instant until, String authorization, String token,
            DefaultJWTProcessor<SecurityContext> processor) {}

    /// The provider could not be asked, or its answer is not to be believed.
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1;

        Unusable(String why) {
            super(why);
        }

        Unusable(Throwable cause) {
            super(cause);
        }
    }

    /// Where a browser goes to sign in there.
    URI door(Map<String, String> parameters) throws Unusable {
        var at = known().authorization();
        return URI.create(at + (at.contains("?") ? "&" : "?") + encoded(parameters));
    }

    /// What the provider signed for a code that a browser brought from there.
    ///
    /// @param nonce that the provider was given for this one sign-in
    JWTClaimsSet claims(Map<String, String> parameters, String nonce) throws Unusable {
        var about = known();
        var request = HttpRequest.newBuilder(URI.create(about.token())).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + credentials())
                .POST(BodyPublishers.ofString(encoded(parameters))).build();
        var token = text(json(request), "id_token");
        try {
            var claims = about.processor().process(token, null);
            if (!nonce.equals(claims.getStringClaim("nonce"))) {
                throw new Unusable("The token is of another sign-in");
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new Unusable(e);
        }
    }

    private Known known() throws Unusable {
        var before = known;
        if (clock.instant().isBefore(before.until())) {
            return before;
        }
        var issuer = settings.issuer();
        var said = json(HttpRequest.newBuilder(URI.create(issuer.replaceAll("/$", "")
                + "/.well-known/openid-configuration")).timeout(PATIENCE).build());
        if (!issuer.equals(text(said, "issuer"))) {
            throw new Unusable("The provider calls itself " + text(said, "issuer"));
        }
        var found = new Known(clock.instant().plus(KEPT_FOR),
                text(said, "authorization_endpoint"), text(said, "token_endpoint"),
                processor(text(said, "jwks_uri")));
        known = found;
        return found;
    }

    private DefaultJWTProcessor<SecurityContext> processor(String keys) throws Unusable {
        try {
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES,
                    JWKSourceBuilder.create(URI.create(keys).toURL()).build()));
            processor.setJWTClaimsSetVerifier(new Verifier(settings, clock));
            return processor;
        } catch (IOException e) {
            throw new Unusable(e);
        }
    }

    private Map<String, Object> json(HttpRequest request) throws Unusable {
        try {
            var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new Unusable(request.uri().getPath() + " answers " + answer.statusCode());
            }
            return JSONObjectUtils.parse(answer.body());
        } catch (IOException | ParseException e) {
            throw new Unusable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable(e);
        }
    }

    private static String text(Map<String, Object> json, String name) throws Unusable {
        if (json.get(name) instanceof String text) {
            return text;
        }
        throw new Unusable("The provider does not tell its " + name);
    }

    private String credentials() {
        return Base64.getEncoder().encodeToString((encoded(settings.clientId()) + ":"
                + encoded(settings.clientSecret())).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Checks for whom, by whom and until when.
    private static final class Verifier extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        Verifier(CouncilSettings settings, Clock clock) {
            super(settings.clientId(),
                    new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                    Set.of("sub", "iat", "exp", "nonce"));
            this.clock = clock;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
