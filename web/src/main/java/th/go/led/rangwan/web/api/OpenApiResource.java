package th.go.led.rangwan.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The description of the interface, an OpenAPI 3.0 document. */
@RequestScoped
@Path("v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
    /** The document; every login may read it. */
    @GET
    public Response document() {
        InputStream document = OpenApiResource.class.getResourceAsStream("openapi.json");
        return Response.ok(document, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
