package localoffer.questionnaires;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import localoffer.database.Sql;

/// Seals what was kept before words were sealed. After the first start there is nothing to do.
@Singleton
class PlainWords {

    /// Locked, so that of two nodes that start at once only one seals a row.
    private static final String FIND =
            "select id, plain from comment where plain is not null for update skip locked";
    private static final String SEAL = "update comment set words = ?, plain = null where id = ?";

    private final Sql sql;
    private final SealedWords sealed;

    PlainWords(Sql sql, SealedWords sealed) {
        this.sql = sql;
        this.sealed = sealed;
    }

    @EventListener
    @Transactional
    void seal(StartupEvent started) {
        NightlyShuffle.keepOff(sql);
        sql.rows(FIND, row -> new Plain(row.getObject("id", UUID.class), row.getString("plain")))
                .forEach(plain -> sql.change(SEAL, sealed.seal(plain.words()), plain.comment()));
    }

    private record Plain(UUID comment, String words) {}
}
