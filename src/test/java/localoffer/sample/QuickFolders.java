package localoffer.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Folders of tests in memory, where the system has room for files there: Linux. Many tests copy
/// the content, and a disk that was just cleared of hundreds of files takes long to find places for
/// the next.
public final class QuickFolders implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM_MIN = 256L << 20;

    @Override
    public Path createTempDirectory(AnnotatedElementContext where, ExtensionContext test)
            throws Exception {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM_MIN
                ? Files.createTempDirectory(MEMORY, "junit")
                : TempDirFactory.Standard.INSTANCE.createTempDirectory(where, test);
    }
}
