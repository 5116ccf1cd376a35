package dev.plumbline.report.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the parts of one type of record are read: its components in their order, then what its public
 * methods without arguments tell. Found once for each type; a method handle costs less than
 * reflection, at the first call and at the millionth.
 */
final class RecordFields {

    private static final ClassValue<RecordFields> KNOWN =
            new ClassValue<>() {
                @Override
                protected RecordFields computeValue(Class<?> type) {
                    return new RecordFields(type);
                }
            };
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private final String type;
    private final List<String> components = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<MethodHandle> readers = new ArrayList<>();

    private RecordFields(Class<?> type) {
        this.type = type.getSimpleName();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            add(component.getAccessor());
        }
        for (Method method : type.getDeclaredMethods()) {
            if (tells(method) && !places.containsKey(method.getName())) {
                add(method);
            }
        }
    }

    static RecordFields of(Record value) {
        return KNOWN.get(value.getClass());
    }

    /** Names of the components in their order. */
    List<String> components() {
        return components;
    }

    /** How many parts there are, components and methods. */
    int size() {
        return readers.size();
    }

    /** The place of a part; -1 when there is none of this name. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The name of the type, for messages. */
    String type() {
        return type;
    }

    /** What stands at a place of a record of this type. */
    Object read(Record value, int place) {
        try {
            return (Object) readers.get(place).invokeExact((Object) value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read a part of " + type, e);
        }
    }

    private static boolean tells(Method method) {
        int modifiers = method.getModifiers();
        boolean open = Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers);
        boolean ofEveryObject =
                method.getName().equals("toString") || method.getName().equals("hashCode");
        return open && method.getParameterCount() == 0 && !ofEveryObject;
    }

    private void add(Method method) {
        try {
            places.put(method.getName(), readers.size());
            readers.add(MethodHandles.lookup().unreflect(method).asType(ANY));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " is not public", e);
        }
    }
}
