package th.go.led.rangwan.service.paper;

import java.util.List;
import th.go.led.rangwan.domain.paper.PaperForm;

/** The file in which a paper came, its content in parts of at most 1 MiB. */
public record PaperFile(long id, String name, PaperForm form, List<byte[]> parts) {}
