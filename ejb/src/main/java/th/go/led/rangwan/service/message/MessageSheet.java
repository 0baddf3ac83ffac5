package th.go.led.rangwan.service.message;

/**
 * One message by itself.
 *
 * @param page the page of the record that it is about, relative to the role's folder
 * @param mayAct whether the caller may note how it was handed over
 */
public record MessageSheet(MessageRow row, String page, boolean mayAct) {}
