package th.go.led.rangwan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiDateParser;

/** Reads dates typed in the Buddhist era; an empty field is no date, which the use case may refuse. */
@FacesConverter("thaiDate")
public class ThaiDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return ThaiDateParser.parse(typed);
        } catch (RefusedException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate date) {
        return date == null
                ? ""
                : "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), ThaiDate.buddhistYear(date));
    }

    private static ConverterException refusal(RefusedException refused) {
        String words = Wording.of(Wording.language(), refused.key(), refused.arguments());
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null), refused);
    }
}
