package localoffer.questionnaires;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import localoffer.web.Secret;

/// Under which names the database knows codes and what a receipt finds: HMACs under the site's
/// secret, another for each use, so that no two of them can be compared.
@Singleton
class Names {

    private static final String INVITATION = "invitation";
    private static final String RECEIPT = "receipt.";
    private static final int BYTES = 32;

    private final Secret secret;
    private final SecureRandom random = new SecureRandom();

    Names(Secret secret) {
        this.secret = secret;
    }

    byte[] of(Code invitation) {
        return secret.sign(INVITATION, invitation.text());
    }

    /// The name of one row: one that only the receipt leads to, or one of chance where nobody
    /// wanted a receipt.
    byte[] of(Optional<Code> receipt, Part part, int number) {
        if (receipt.isPresent()) {
            return secret.sign(RECEIPT + part, receipt.get().text() + "." + number);
        }
        var chance = new byte[BYTES];
        random.nextBytes(chance);
        return chance;
    }

    /// The names of the first rows of a part.
    byte[][] ofAll(Optional<Code> receipt, Part part, int rows) {
        var names = new byte[rows][];
        for (int i = 0; i < rows; i++) {
            names[i] = of(receipt, part, i);
        }
        return names;
    }

    /// The parts in which a response is kept, and the mark that a receipt was given at all.
    enum Part { RESPONSE, COMMENT, ABOUT_YOU, MARK }
}
