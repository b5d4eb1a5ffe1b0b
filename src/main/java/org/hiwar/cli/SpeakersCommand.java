package org.hiwar.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.AuthorityEdit;
import org.hiwar.interview.speaker.AuthorityFile;
import org.hiwar.interview.speaker.KnownSpeaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the archive's speakers, and joins and separates their names. */
@Command(
        name = "speakers",
        description = "List the archive's speakers, and say which printed names belong to one person.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples: hiwar speakers list",
            "          hiwar speakers join 'مايكل هندرسون' 'ميشيل هندرسون'",
            "          hiwar speakers separate 'سمير العقاد' 'سمير عقاد'",
            "Load the interviews again to apply a change."
        })
final class SpeakersCommand implements Runnable {
    private final CommandContext rooms;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    SpeakersCommand(CommandContext rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "one of list, join, separate is missing");
    }

    @Command(name = "list", description = "List the known speakers.", mixinStandardHelpOptions = true)
    int list(@Mixin ArchiveOptions option) {
        PrintWriter out = spec.commandLine().getOut();
        AuthorityFile file = option.desk(rooms).speakers();
        for (KnownSpeaker speaker : file.authority().speakers()) {
            out.println(speaker.name() + "  (" + speaker.id() + (speaker.role() == null ? "" : ", " + speaker.role())
                    + ")");
            print(out, "also", speaker.spellings());
            print(out, "not", speaker.not());
        }
        out.println(file.authority().speakers().size() + " speakers in " + file.path());
        out.flush();
        return ExitCode.DONE;
    }

    @Command(
            name = "join",
            description = "Say that names belong to one person. Known speakers with these names become one.",
            mixinStandardHelpOptions = true)
    int join(
            @Mixin ArchiveOptions option,
            @Parameters(paramLabel = "PERSON", description = "The person, by id or name; added if unknown.")
                    String person,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names as printed, or ids.")
                    List<String> names)
            throws IOException {
        return edit(option, names, (authority, name) -> AuthorityEdit.join(authority, person, name));
    }

    @Command(
            name = "separate",
            description = "Say that similar names do not belong to this person. This undoes a join.",
            mixinStandardHelpOptions = true)
    int separate(
            @Mixin ArchiveOptions option,
            @Parameters(paramLabel = "PERSON", description = "The person, by id or name; added if unknown.")
                    String person,
            @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names as printed.") List<String> names)
            throws IOException {
        return edit(option, names, (authority, name) -> AuthorityEdit.separate(authority, person, name));
    }

    /** One change to the known speakers. */
    private interface AuthorityChange {
        AuthorityEdit of(Authority authority, String name);
    }

    private int edit(ArchiveOptions option, List<String> names, AuthorityChange change) throws IOException {
        AuthorityFile file = option.desk(rooms).speakers().orNew();
        file.exclusively(() -> edit(file, names, change));
        return ExitCode.DONE;
    }

    private void edit(AuthorityFile file, List<String> names, AuthorityChange change) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Authority authority = file.authority();
        boolean changed = false;
        for (String name : names) {
            AuthorityEdit edit = change(change, authority, name);
            edit.changes().forEach(out::println);
            changed |= !edit.changes().isEmpty();
            authority = edit.authority();
        }
        if (changed) {
            file.write(authority);
            out.println("written to " + file.path() + "; load the interviews again to apply it: hiwar index FILE…");
        } else {
            out.println("nothing to change in " + file.path());
        }
        out.flush();
    }

    private AuthorityEdit change(AuthorityChange change, Authority authority, String name) {
        try {
            return change.of(authority, name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static void print(PrintWriter out, String word, List<String> names) {
        if (!names.isEmpty()) {
            out.println("    " + word + ": " + String.join("، ", names));
        }
    }
}
