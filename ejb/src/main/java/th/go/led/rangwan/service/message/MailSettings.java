package th.go.led.rangwan.service.message;

import java.util.Properties;

/**
 * How the desk reaches its mail server.
 *
 * @param host its name; empty for none, messages are then to be printed or sent by hand
 * @param from the address that messages come from
 * @param security {@code none}, {@code starttls} (required) or {@code tls}
 * @param user empty for a server that asks for no login
 */
public record MailSettings(String host, int port, String from, String security, String user, String password) {
    private static final String PATIENCE = "20000"; // milliseconds for each step of the conversation

    /** Whether there is a mail server. */
    public boolean configured() {
        return !host.isEmpty();
    }

    /** The part of the sender's address after the @, which ends every Message-ID. */
    String domain() {
        return from.isEmpty() ? "rangwan.invalid" : from.substring(from.indexOf('@') + 1);
    }

    /** As the mail library wants them. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.sendpartial", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
