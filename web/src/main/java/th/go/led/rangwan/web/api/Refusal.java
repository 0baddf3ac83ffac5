package th.go.led.rangwan.web.api;

import java.util.List;

/** A request that is well formed and yet not carried out, with its status and its sentence. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final transient List<?> arguments;

    Refusal(int status, String key, Object... arguments) {
        super(status + " " + key);
        this.status = status;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }

    List<?> arguments() {
        return arguments;
    }
}
