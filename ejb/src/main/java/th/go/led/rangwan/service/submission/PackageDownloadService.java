package th.go.led.rangwan.service.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.PackagePaper;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.nomination.Nominations;

/** Gives out a package as one archive, part by part; every download is noted. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PackageDownloadService {
    @Inject
    private Nominations nominations;

    @Inject
    private Packages packages;

    @Inject
    private PackageFiles files;

    @Inject
    private AuditTrail trail;

    /**
     * Opens the archive of that package and notes it in the trail; its parts follow by {@link #part}. Refused while one of
     * its files is in quarantine, as after a virus scanner came into use.
     */
    public PackageArchive open(long packageId) {
        SubmissionPackage one = readable(packageId);
        files.requireOpen(one);
        trail.record(
                "submission.downloaded",
                one.nomination().subject(),
                "package " + one.number() + " sha256:" + one.archiveSha256());
        return files.archive(one);
    }

    /** One part of an entry of that archive; rights are asked for each, and no other file is given. */
    public byte[] part(long packageId, PackageArchive.Entry entry, int part) {
        SubmissionPackage one = readable(packageId);
        boolean within = entry.paper()
                ? files.paper(entry.source()).owner().id().equals(one.id())
                : one.documents().stream()
                        .anyMatch(document ->
                                !document.link() && document.content().fileId() == entry.source());
        if (!within) {
            throw new NotFoundException();
        }
        return files.part(entry, part);
    }

    /** One of its papers by its name, such as {@code package.pdf}; noted like the whole. */
    public byte[] paper(long packageId, String name) {
        SubmissionPackage one = readable(packageId);
        PackagePaper paper = files.paper(one, name);
        trail.record(
                "submission.downloaded", one.nomination().subject(), "package " + one.number() + " " + paper.name());
        return paper.content();
    }

    private SubmissionPackage readable(long packageId) {
        SubmissionPackage one = packages.existing(packageId);
        nominations.readable(one.nomination().id());
        return one;
    }
}
