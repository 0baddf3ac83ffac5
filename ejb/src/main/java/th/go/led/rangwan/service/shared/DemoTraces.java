package th.go.led.rangwan.service.shared;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What makes a server a demo's, and so no place for a department's papers: its database, the data in it, its accounts. */
final class DemoTraces {
    /** The realm of demo.cli, as the server's model names it among its management beans. */
    private static final String REALM = "jboss.as:subsystem=elytron,filesystem-realm=rangwan-demo";

    private static final String DATABASE = "java:jboss/datasources/RangwanDS";

    private DemoTraces() {}

    /** A sentence for each trace that is found, none on a server of production. */
    @SuppressWarnings("BanJNDI") // a name of this server, written here
    static List<String> found() {
        List<String> faults = new ArrayList<>();
        if (accounts()) {
            faults.add("The server's realm rangwan-demo has accounts with public passwords; set the server up without"
                    + " demo.cli, or remove the realm");
        }
        try (Connection connection =
                        InitialContext.<DataSource>doLookup(DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                faults.add("The database is H2, which serves demos; name one of PostgreSQL by DB_DRIVER=postgresql and"
                        + " DB_URL");
            }
            // only a demo keeps the instant that its clock reached
            try (ResultSet clock = statement.executeQuery("select count(*) from desk_time")) {
                if (clock.next() && clock.getInt(1) > 0) {
                    faults.add("The database holds the data of a demo, its people and pretended clock among them;"
                            + " begin with an empty one");
                }
            }
        } catch (SQLException | NamingException unreachable) {
            faults.add("The database does not answer: " + unreachable.getMessage());
        }
        return faults;
    }

    private static boolean accounts() {
        try {
            return ManagementFactory.getPlatformMBeanServer().isRegistered(new ObjectName(REALM));
        } catch (MalformedObjectNameException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
