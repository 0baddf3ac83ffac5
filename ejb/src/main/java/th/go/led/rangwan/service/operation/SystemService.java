package th.go.led.rangwan.service.operation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.service.shared.Settings;

/** Shows the administrator the running system: its health in words, and every setting with where it came from. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class SystemService {
    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private DataSource source;

    @Inject
    private HealthWatch watch;

    @Inject
    private Settings settings;

    /** How the desk stands on the node that answers. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public HealthSheet health() {
        return watch.sheet();
    }

    /** Every setting of the application, then those that the server's scripts read; a secret's value is empty. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<SettingRow> settings() {
        Stream<SettingRow> own = settings.stated().stream().map(SettingRow::of);
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData told = connection.getMetaData();
            return Stream.concat(own, ServerSetting.rows(told.getURL(), told.getUserName()))
                    .toList();
        } catch (SQLException away) {
            return Stream.concat(own, ServerSetting.rows("", "")).toList();
        }
    }
}
