package th.go.led.rangwan.service.upkeep;

/** What the server does for whoever administers the machine that it runs on; reached through its management port alone. */
public interface DatabaseCopyMXBean {
    /** Its name in the server. */
    String NAME = "th.go.led.rangwan:type=DatabaseCopy";

    /** Copies the embedded database into a file of the server's machine while people write. */
    void copyTo(String file);
}
