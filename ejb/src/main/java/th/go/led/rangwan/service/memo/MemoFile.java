package th.go.led.rangwan.service.memo;

import th.go.led.rangwan.domain.paper.PaperContent;

/** A memo's PDF to be opened: the name to save it under, in Thai, and its bytes. */
public record MemoFile(String name, PaperContent content) {}
