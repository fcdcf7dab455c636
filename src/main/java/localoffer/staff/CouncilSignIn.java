package localoffer.staff;

import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Sql;

/// Whose account of the council's it is. Only an administrator makes people of staff: signing in
/// there makes nobody.
@Singleton
class CouncilSignIn {

    private static final String KNOWN = """
            select p.id from staff_identity i join staff_person p on p.id = i.person
             where i.issuer = ? and i.subject = ? and p.active
            """;
    /// By name once, for a person without an account yet and an account without a person yet.
    private static final String BIND = """
            insert into staff_identity (issuer, subject, person)
            select ?, ?, p.id from staff_person p where p.sign_in_name = ? and p.active
            on conflict do nothing
            """;

    private final Sql sql;
    private final Audit audit;
    private final CouncilSettings settings;

    CouncilSignIn(Sql sql, Audit audit, CouncilSettings settings) {
        this.sql = sql;
        this.audit = audit;
        this.settings = settings;
    }

    @Transactional
    Optional<UUID> find(JWTClaimsSet claims) {
        var subject = claims.getSubject();
        var known = known(subject);
        if (known.isPresent()) {
            return known;
        }
        var name = Person.plain(name(claims));
        if (sql.change(BIND, settings.issuer(), subject, name) == 1) {
            var person = known(subject);
            person.ifPresent(id -> audit.record(id, "joined a council account", name));
            return person;
        }
        return Optional.empty();
    }

    /// What people call the account, for a message; empty where the provider does not say.
    static String name(JWTClaimsSet claims) {
        var preferred = claims.getClaim("preferred_username");
        if (preferred instanceof String name && !name.isBlank()) {
            return name;
        }
        var unverified = Boolean.FALSE.equals(claims.getClaim("email_verified"));
        return claims.getClaim("email") instanceof String email && !unverified ? email : "";
    }

    private Optional<UUID> known(String subject) {
        return sql.first(KNOWN, row -> row.getObject(1, UUID.class), settings.issuer(), subject);
    }
}
