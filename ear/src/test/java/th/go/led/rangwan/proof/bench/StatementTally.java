package th.go.led.rangwan.proof.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Tells which SQL statements requests have made since it was asked last, by what Hibernate tells its log of them; those of
 * the server's timers do not count. Counting costs, so it begins when first asked.
 */
@WebServlet("/statements")
public class StatementTally extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");
    private static final Counting COUNTING = new Counting();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> told = COUNTING.taken();
        SQL.setUseParentHandlers(false);
        SQL.removeHandler(COUNTING);
        SQL.addHandler(COUNTING);
        SQL.setLevel(Level.FINE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(String.join("\n", told).getBytes(StandardCharsets.UTF_8));
    }

    private static final class Counting extends Handler {
        private final List<String> statements = new ArrayList<>();

        synchronized List<String> taken() {
            List<String> taken = List.copyOf(statements);
            statements.clear();
            return taken;
        }

        @Override
        public synchronized void publish(LogRecord statement) {
            if (Thread.currentThread().getName().startsWith("default task")) {
                statements.add(statement.getMessage().replace('\n', ' '));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
