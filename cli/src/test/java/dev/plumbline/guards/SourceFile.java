package dev.plumbline.guards;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One Java file as the compiler parses it.
 *
 * @param name path from the root of the checkout
 * @param unit the parsed file
 * @param positions where each part of it stands
 */
record SourceFile(String name, CompilationUnitTree unit, SourcePositions positions) {

    /** Every Java file of the program, in any module. */
    static List<SourceFile> ofTheProgram() {
        return parsed(name -> name.contains("/src/main/java/"));
    }

    /** Every Java file of the tests, in any module and heavy suite. */
    static List<SourceFile> ofTheTests() {
        return parsed(name -> name.contains("/src/test/java/"));
    }

    /** The types declared at the top of the file; none in a package-info. */
    List<ClassTree> topLevelTypes() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    List<MethodTree> methods() {
        List<MethodTree> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                methods.add(method);
                return super.visitMethod(method, unused);
            }
        }.scan(unit, null);
        return methods;
    }

    /**
     * Lines from the first modifier or annotation to the closing brace; the comment above is free.
     */
    long lines(Tree part) {
        LineMap map = unit.getLineMap();
        long start = positions.getStartPosition(unit, part);
        long end = positions.getEndPosition(unit, part);
        return end < 0 ? 0 : map.getLineNumber(end) - map.getLineNumber(start) + 1;
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    boolean isPackageInfo() {
        return name.endsWith("/package-info.java");
    }

    private static List<SourceFile> parsed(Predicate<String> wanted) {
        List<Path> paths = Checkout.files(name -> name.endsWith(".java") && wanted.test(name));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<SourceFile> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                sources.add(new SourceFile(Checkout.name(path), unit, positions));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
