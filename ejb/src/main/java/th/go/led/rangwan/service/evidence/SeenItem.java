package th.go.led.rangwan.service.evidence;

/** An item of a nomination's evidence as a form showed it, with the version that it had. */
public record SeenItem(long nominationId, long itemId, long version) {
    String subject() {
        return EvidenceService.NOMINATION + nominationId;
    }
}
