package th.go.led.rangwan.service.audit;

/** One sealed entry as it is given out: its place and seal, and what the seal is made of, exactly as stored. */
public record SealedRow(long place, AuditRow row, String seal) {}
