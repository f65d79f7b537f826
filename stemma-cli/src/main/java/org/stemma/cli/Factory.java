package org.stemma.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each the streams it speaks to. */
record Factory(Streams streams) implements IFactory {
  @Override
  public <K> K create(Class<K> kind) throws Exception {
    for (Constructor<?> c : kind.getDeclaredConstructors()) {
      if (c.getParameterCount() == 1 && c.getParameterTypes()[0] == Streams.class) return kind.cast(c.newInstance(streams));
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
