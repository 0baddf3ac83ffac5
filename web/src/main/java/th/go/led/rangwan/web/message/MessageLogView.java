package th.go.led.rangwan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.message.MessageState;
import th.go.led.rangwan.service.message.MessageLogPage;
import th.go.led.rangwan.service.message.MessageLogService;

/** All messages: {@code state} of the address chooses, {@code below} turns the page. */
@Named("messageLog")
@RequestScoped
public class MessageLogView {
    @Inject
    private MessageLogService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private MessageLogPage page;

    /** The rows of this page and how many there are of each state. */
    public MessageLogPage getPage() {
        if (page == null) {
            String place = parameters.getOrDefault("below", "");
            page = service.page(chosen(), place.matches("\\d{1,18}") ? Long.parseLong(place) : Long.MAX_VALUE);
        }
        return page;
    }

    private List<MessageState> chosen() {
        return Arrays.stream(MessageState.values())
                .filter(state -> state.name().equals(getState()))
                .toList();
    }

    /** The states that messages are in. */
    public List<MessageState> getStates() {
        return Arrays.stream(MessageState.values())
                .filter(getPage().counts()::containsKey)
                .toList();
    }

    /** How many messages there are in all. */
    public long getAll() {
        return getPage().counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The state that is shown, by its name; empty for all. */
    public String getState() {
        return parameters.getOrDefault("state", "");
    }
}
