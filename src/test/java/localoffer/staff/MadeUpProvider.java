package localoffer.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// An OpenID Connect provider with one account signed in, that keeps to the standard: a code is
/// good once, for who asked, with the secret and the verifier.
final class MadeUpProvider implements AutoCloseable {

    static final String CLIENT = "local-offer";
    static final String SECRET = "a secret + more";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    /// Changed by a test: who is signed in there, what is wrong with the token.
    volatile String subject = "7f3a";
    volatile String name = "Robin@Council.example";
    volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();
    volatile boolean signsWithAnotherKey;
    volatile Instant now = Instant.EPOCH;

    MadeUpProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            otherKey = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/tenant/.well-known/openid-configuration", exchange ->
                send(exchange, 200, JSONObjectUtils.toJSONString(Map.of("issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/keys"))));
        server.createContext("/tenant/keys", exchange ->
                send(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/tenant/authorize", this::authorize);
        server.createContext("/tenant/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tenant";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = form(exchange.getRequestURI().getRawQuery());
        if (!"code".equals(query.get("response_type")) || !CLIENT.equals(query.get("client_id"))
                || !"S256".equals(query.get("code_challenge_method"))
                || !query.getOrDefault("scope", "").contains("openid")) {
            send(exchange, 400, "{}");
            return;
        }
        var code = Token.fresh().value();
        asked.put(code, query);
        exchange.getResponseHeaders().set("Location", query.get("redirect_uri") + "?code=" + code
                + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = form(new String(
                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var question = asked.remove(body.getOrDefault("code", ""));
        var basic = Base64.getEncoder().encodeToString((CLIENT + ":a+secret+%2B+more")
                .getBytes(StandardCharsets.UTF_8));
        if (question == null || !("Basic " + basic).equals(
                        exchange.getRequestHeaders().getFirst("Authorization"))
                || !question.getOrDefault("redirect_uri", "").equals(body.get("redirect_uri"))
                || !question.getOrDefault("code_challenge", "")
                        .equals(hash(body.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        send(exchange, 200, JSONObjectUtils.toJSONString(Map.of("token_type", "Bearer",
                "access_token", "none", "id_token", signed(question.getOrDefault("nonce", "")))));
    }

    private String signed(String nonce) {
        var built = claims.apply(new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT)
                .subject(subject).claim("preferred_username", name).claim("nonce", nonce)
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300))));
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), built.build());
        try {
            token.sign(new RSASSASigner(signsWithAnotherKey ? otherKey : key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String hash(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest
                    .getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        var form = new HashMap<String, String>();
        for (var pair : encoded.split("&", -1)) {
            var parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
