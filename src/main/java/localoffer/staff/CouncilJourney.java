package localoffer.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.web.Secret;

/// One journey of a browser to the provider and back. Everything secret about it is made from the
/// token in the browser's cookie, so that nothing is stored and any node can take it up.
///
/// @param state that must come back with the browser
/// @param nonce that must be in what the provider signs
/// @param verifier that shows that it was this site that asked (RFC 7636)
/// @param home where the provider sends the browser
record CouncilJourney(String state, String nonce, String verifier, String home) {

    static CouncilJourney of(Token token, Secret secret, String home) {
        return new CouncilJourney(part("state", token, secret), part("nonce", token, secret),
                part("verifier", token, secret), home);
    }

    Map<String, String> question(String clientId) {
        var all = new LinkedHashMap<String, String>();
        all.put("response_type", "code");
        all.put("client_id", clientId);
        all.put("redirect_uri", home);
        all.put("scope", "openid profile email");
        all.put("state", state);
        all.put("nonce", nonce);
        all.put("code_challenge", challenge());
        all.put("code_challenge_method", "S256");
        return all;
    }

    Map<String, String> exchange(String code) {
        return Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", home,
                "code_verifier", verifier);
    }

    boolean isBack(String returned) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.US_ASCII),
                returned.getBytes(StandardCharsets.UTF_8));
    }

    private String challenge() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, Token token, Secret secret) {
        return encoded(secret.sign("council " + name, token.value()));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
