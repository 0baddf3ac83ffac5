package th.go.led.rangwan.proof.inside;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Runs a piece of a test as one of the demo accounts, or as nobody. */
final class Identity {
    private Identity() {}

    /** Does the work as the account of that login name. */
    static <T> T as(String login, Callable<T> work) throws Exception {
        return identity(login).runAs(work);
    }

    /** Does the work without anybody logged in. */
    static <T> T asNobody(Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent().getAnonymousSecurityIdentity().runAs(work);
    }

    private static SecurityIdentity identity(String login) throws RealmUnavailableException {
        return SecurityDomain.getCurrent()
                .authenticate(login, new PasswordGuessEvidence(("demo-" + login).toCharArray()));
    }
}
