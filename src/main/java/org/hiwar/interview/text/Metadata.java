package org.hiwar.interview.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an interview besides its running text: from a client, a sidecar, a front matter, a page's head, a
 * document's properties. Null and empty say nothing; all else wins over what the text says.
 *
 * @param id the interview's id
 * @param title the title as printed
 * @param publication the outlet that printed it
 * @param date the day of printing
 * @param place where it was held, as printed
 * @param url where it was published
 * @param tags the archive's own words for it
 * @param interviewer who asked
 * @param guests who answered
 */
public record Metadata(
        @Nullable String id,
        @Nullable String title,
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable URI url,
        List<String> tags,
        @Nullable String interviewer,
        List<Speaker> guests) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, List.of(), null, List.of());

    public Metadata {
        tags = List.copyOf(tags);
        guests = List.copyOf(guests);
    }

    /** Nothing but the id. */
    public static Metadata ofId(String id) {
        return NONE.withId(id);
    }

    /** The file's name without its last extension as the id. */
    public static Metadata ofName(String name) {
        int dot = name.lastIndexOf('.');
        return ofId(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The same under another id. */
    public Metadata withId(String newId) {
        return new Metadata(newId, title, publication, date, place, url, tags, interviewer, guests);
    }

    /** The same with another title. */
    public Metadata withTitle(@Nullable String newTitle) {
        return new Metadata(id, newTitle, publication, date, place, url, tags, interviewer, guests);
    }

    /** The same with other tags. */
    public Metadata withTags(List<String> newTags) {
        return new Metadata(id, title, publication, date, place, url, newTags, interviewer, guests);
    }

    /** The same with another address. */
    public Metadata withUrl(@Nullable URI newUrl) {
        return new Metadata(id, title, publication, date, place, newUrl, tags, interviewer, guests);
    }

    /** This, and where it says nothing what {@code other} says. */
    public Metadata over(Metadata other) {
        return new Metadata(
                id == null ? other.id : id,
                title == null ? other.title : title,
                publication == null ? other.publication : publication,
                date == null ? other.date : date,
                place == null ? other.place : place,
                url == null ? other.url : url,
                tags.isEmpty() ? other.tags : tags,
                interviewer == null ? other.interviewer : interviewer,
                guests.isEmpty() ? other.guests : guests);
    }
}
