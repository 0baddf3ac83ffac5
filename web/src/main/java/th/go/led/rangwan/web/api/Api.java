package th.go.led.rangwan.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * The interface for other systems. It stands under {@code /api} with the version in each route, so that a path of another
 * version is answered here as well, in JSON.
 */
@ApplicationPath("/api")
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                CyclesResource.class,
                InitiativesResource.class,
                ScreeningResource.class,
                TasksResource.class,
                OpenApiResource.class,
                Faults.class);
    }
}
