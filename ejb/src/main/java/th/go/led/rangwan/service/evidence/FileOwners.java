package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.shared.NotFoundException;

/** The records that files belong to, of whatever kind: each question goes to the feature that keeps the record. */
@Dependent
public class FileOwners {
    @Inject
    @Any
    private Instance<FileOwner> owners;

    /** Refuses, as not found, a record that is none or is not the caller's to read. */
    public void requireReadable(String subject) {
        owner(subject).requireReadable(subject);
    }

    /** Refuses a record that the caller may not change, as not found, or that has ended. */
    public void requireChangeable(String subject) {
        owner(subject).requireChangeable(subject);
    }

    /** Whether {@link #requireChangeable} would let the caller pass; only for records that the caller may read. */
    public boolean changeable(String subject) {
        return owner(subject).changeable(subject);
    }

    private FileOwner owner(String subject) {
        return owners.stream().filter(owner -> owner.owns(subject)).findFirst().orElseThrow(NotFoundException::new);
    }
}
