package org.stemma.testkit;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds words of a language that rules compare text with: string literals of at most {@value #MOST} words that a test of text takes ({@code equals}, {@code startsWith}, a pattern),
 * that a constant or a set is made of, or that a {@code case} stands for. Messages are longer or are joined of pieces; keys of tables are asked for by {@code get}, and keys of our own have a mark inside.
 */
final class RuleWords extends TreeScanner<Void, Void> {
  /** Longer literals are messages. */
  private static final int MOST = 3;
  /** Methods that compare text, or gather what text is compared with. "is" and "isIn" are our own. */
  private static final Set<String> TESTS = Set.of(
      "equals", "equalsIgnoreCase", "startsWith", "endsWith", "contains", "indexOf", "lastIndexOf", "matches", "replace", "replaceAll", "replaceFirst", "split", "compile", "of", "ofEntries", "entry", "is");
  /** What a pattern has of letters that are no words: \\b, \\p{L}, (?i). */
  private static final Pattern SYNTAX = Pattern.compile("\\\\p\\{\\w+}|\\\\u[0-9A-Fa-f]{4}|\\\\.|\\(\\?[a-z]+[:)]?");
  /** Small letters but for the first: "the", "The"; not a tag. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}?\\p{Ll}+|\\p{Ll})(?![\\p{L}\\p{N}])");
  /** Keys of our own: "wire:", "part=MO", "stemma-account/1". */
  private static final Pattern KEY = Pattern.compile("[\\p{L}-]+[:=/].*");

  private final Predicate<String> isWord;
  private final List<String> found = new ArrayList<>();

  private RuleWords(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  /**
   * The literals of sources that rules compare text with.
   *
   * @param sources text of each source by a name of it
   * @param isWord whether a word in small letters is one of the language
   * @return by the names of the sources, in their order, the literals in the order of the source, as often as they stand there
   */
  static Map<String, List<String>> in(Map<String, String> sources, Predicate<String> isWord) throws IOException {
    List<Source> files = sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, d -> {}, List.of(), null, files);
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (var unit : task.parse()) {
      RuleWords words = new RuleWords(isWord);
      words.scan(unit, null);
      out.put(unit.getSourceFile().toUri().getPath().substring(1), words.found);
    }
    return out;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String name, String text) {
      super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    if (TESTS.contains(name(call.getMethodSelect()))) call.getArguments().forEach(this::take);
    return super.visitMethodInvocation(call, none);
  }

  @Override
  public Void visitVariable(VariableTree field, Void none) {
    if (field.getModifiers().getFlags().contains(Modifier.STATIC) && field.getInitializer() != null) take(field.getInitializer());
    return super.visitVariable(field, none);
  }

  @Override
  public Void visitCase(CaseTree one, Void none) {
    one.getExpressions().forEach(this::take);
    return super.visitCase(one, none);
  }

  private static String name(ExpressionTree method) {
    return switch (method) {
      case MemberSelectTree m -> m.getIdentifier().toString();
      case IdentifierTree i -> i.getName().toString();
      default -> "";
    };
  }

  private void take(ExpressionTree tree) {
    if (!(tree instanceof LiteralTree literal) || !(literal.getValue() instanceof String text) || text.strip().split("\\s+").length > MOST && !text.contains("\\")) return;
    if (KEY.matcher(text).matches()) return;
    if (WORD.matcher(SYNTAX.matcher(text).replaceAll(" ")).results().anyMatch(m -> isWord.test(m.group().toLowerCase(Locale.ROOT)))) found.add(text);
  }
}
