package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.paper.SignatureBlock;
import th.go.led.rangwan.service.paper.Signatures;

/** In which capacities the caller may sign or approve a memo at this instant. */
@Dependent
class MemoCapacities {
    @Inject
    private Caller caller;

    @Inject
    private People people;

    /** Those that may, the likeliest first; none for an application's approval, which is the decision on its dossier. */
    List<Capacity> offered(MemoSignature.Kind kind, MemoMatter matter) {
        if (kind == MemoSignature.Kind.APPROVED && matter.nomination() != null) {
            return List.of();
        }
        Optional<Post> post = kind == MemoSignature.Kind.SIGNED
                ? people.headOf(matter.unit())
                : Optional.of(people.headOfDepartment());
        return caller.current().capacities().stream()
                .filter(capacity -> post.filter(of -> capacity.actsFor(of, Power.SIGN_MEMOS))
                        .isPresent())
                .toList();
    }

    /** The chosen one; refused when it is not offered at this instant. */
    Capacity chosen(MemoSignature.Kind kind, MemoMatter matter, String key) {
        return offered(kind, matter).stream()
                .filter(capacity -> capacity.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RefusedException("memo.refused.capacity"));
    }

    /** How the caller's signature stands on paper in that capacity. */
    SignatureBlock block(Capacity capacity) {
        return Signatures.block(caller.current().nameTh(), capacity.signatureLines());
    }

    /** The caller as signer in that capacity. */
    MemoSignature.Signer signer(Capacity capacity) {
        return new MemoSignature.Signer(
                caller.person(), capacity.signatureLines(), new Bilingual(capacity.lineTh(), capacity.lineEn()));
    }
}
