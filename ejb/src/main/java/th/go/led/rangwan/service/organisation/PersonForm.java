package th.go.led.rangwan.service.organisation;

/**
 * A person as typed.
 *
 * @param login the name under which the portal lets them in
 * @param mail the address for messages of the desk, empty for none
 */
public record PersonForm(String login, String nameTh, String nameEn, String mail) {}
