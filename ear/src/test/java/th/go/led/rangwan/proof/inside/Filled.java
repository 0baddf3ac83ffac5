package th.go.led.rangwan.proof.inside;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments for an act: the ids of one dossier's records wherever they are asked for, and something plain everywhere else. */
final class Filled {
    private static final Map<String, String> RECORDS = Map.of(
            "nominationId", "n",
            "nomination", "n",
            "initiativeId", "i",
            "initiative", "i",
            "letterId", "l",
            "memoId", "m",
            "fileId", "f",
            "itemId", "e",
            "item", "e");

    private final Properties ground;
    private final String dossier;

    Filled(Properties ground, String dossier) {
        this.ground = ground;
        this.dossier = dossier;
    }

    /** The name of the record of a dossier that the act takes first, itself or in a record; "" if it takes none. */
    static String record(Method method, String first) {
        if (RECORDS.containsKey(first) && !first.startsWith("item")) {
            return first;
        }
        return Stream.of(method.getParameterTypes())
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(part -> part.getType() == long.class && RECORDS.containsKey(part.getName()))
                .map(RecordComponent::getName)
                .findFirst()
                .orElse("");
    }

    /** The arguments; a number that stands first is the record's. */
    Object[] values(Method method, String record) throws ReflectiveOperationException {
        Class<?>[] types = method.getParameterTypes();
        Object[] values = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            values[index] = value(types[index], index == 0 ? record : "");
        }
        return values;
    }

    private Object value(Class<?> type, String name) throws ReflectiveOperationException {
        if (type == long.class) {
            String id = RECORDS.containsKey(name) ? ground.getProperty(dossier + "." + RECORDS.get(name)) : "0";
            return id.matches("\\d+") ? Long.parseLong(id) : 0L;
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? made(type) : plain(type);
    }

    private static Object plain(Class<?> type) {
        return Stream.<Object>of(
                        "x",
                        List.of(),
                        Set.of(),
                        Map.of(),
                        LocalDate.of(2021, 11, 1),
                        Instant.parse("2021-11-01T00:00:00Z"),
                        BigDecimal.ONE,
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream())
                .filter(value -> type != Object.class && type.isInstance(value))
                .findFirst()
                .orElse(null);
    }

    private Object made(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int index = 0; index < parts.length; index++) {
            values[index] = value(parts[index].getType(), parts[index].getName());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) { // by its own constructor: what is empty is no such record
            return null;
        }
    }
}
