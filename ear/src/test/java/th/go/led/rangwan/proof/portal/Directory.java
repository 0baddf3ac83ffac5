package th.go.led.rangwan.proof.portal;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;

/** A directory in memory, shaped like the Active Directory of a department. */
final class Directory implements AutoCloseable {
    private static final String STAFF = "OU=Staff,DC=led,DC=test";
    private static final String GROUPS = "OU=Groups,DC=led,DC=test";

    private final InMemoryDirectoryServer made;

    /** One with the account that searches, and nobody else. */
    Directory() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig configuration = new InMemoryDirectoryServerConfig("DC=led,DC=test");
        configuration.setSchema(null); // Active Directory's attributes are its own
        configuration.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        made = new InMemoryDirectoryServer(configuration);
        made.add("dn: DC=led,DC=test", "objectClass: domain", "dc: led");
        for (String unit : List.of("Staff", "Groups")) {
            made.add("dn: OU=" + unit + ",DC=led,DC=test", "objectClass: organizationalUnit", "ou: " + unit);
        }
        person("searcher", "searcher-password");
        made.startListening();
    }

    /** What a server that {@code ldap.cli} has taught is told of it. */
    Map<String, String> environment() {
        return Map.of(
                "LDAP_URL",
                "ldap://127.0.0.1:" + made.getListenPort(),
                "LDAP_USER",
                "CN=searcher," + STAFF,
                "LDAP_PASSWORD",
                "searcher-password",
                "LDAP_PEOPLE",
                STAFF,
                "LDAP_GROUPS",
                GROUPS);
    }

    /** Enters an account. */
    void person(String login, String password) throws LDAPException, LDIFException {
        made.add(
                "dn: CN=" + login + "," + STAFF,
                "objectClass: user",
                "cn: " + login,
                "sAMAccountName: " + login,
                "userPassword: " + password);
    }

    /** Enters a group of these accounts. */
    void group(String name, String... members) throws LDAPException, LDIFException {
        StringBuilder entry =
                new StringBuilder("dn: CN=%s,%s\nobjectClass: group\ncn: %s\n".formatted(name, GROUPS, name));
        List.of(members).forEach(member -> entry.append("member: CN=%s,%s\n".formatted(member, STAFF)));
        made.add(entry.toString().split("\n"));
    }

    @Override
    public void close() {
        made.shutDown(true);
    }
}
