package th.go.led.rangwan.proof.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Has the database enter many nominations while the server runs, so that a file of H2 stays with its only process. */
@WebServlet("/enter")
public class EnterNominations extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = database.getConnection()) {
            ManyNominations.enter(connection, Integer.parseInt(request.getParameter("count")));
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }
}
