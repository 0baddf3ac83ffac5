package th.go.led.rangwan.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.submission.CompletenessService;
import th.go.led.rangwan.service.submission.CompletenessSheet;

/** What the nomination of the address lacks, as it stands at this view. */
@Named("lacking")
@RequestScoped
public class MissingView {
    @Inject
    private CompletenessService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private CompletenessSheet sheet;

    /** The list and the next act. */
    public CompletenessSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(SubmissionAddress.id(id));
        }
        return sheet;
    }
}
