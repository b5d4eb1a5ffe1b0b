package org.hiwar.interview;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an interview as a whole: from its text, or from what came with the text. Null and empty say nothing.
 *
 * @param title the title as printed
 * @param publication the outlet that printed it
 * @param date the day of printing
 * @param place the place where the interview was held, as printed
 * @param url the address where it was published
 * @param tags the archive's own words for it
 * @param interviewer who asked, if one person is named
 * @param guests who answered, as far as named
 */
public record Facts(
        @Nullable String title,
        @Nullable String publication,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable URI url,
        List<String> tags,
        @Nullable String interviewer,
        List<Speaker> guests) {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(null, null, null, null, null, List.of(), null, List.of());

    public Facts {
        tags = List.copyOf(tags);
        guests = List.copyOf(guests);
    }

    /** These facts; whatever they do not say is taken from {@code other}. */
    public Facts over(Facts other) {
        return new Facts(
                title == null ? other.title : title,
                publication == null ? other.publication : publication,
                date == null ? other.date : date,
                place == null ? other.place : place,
                url == null ? other.url : url,
                tags.isEmpty() ? other.tags : tags,
                interviewer == null ? other.interviewer : interviewer,
                guests.isEmpty() ? other.guests : guests);
    }

    /** The same facts with another title. */
    public Facts withTitle(@Nullable String newTitle) {
        return new Facts(newTitle, publication, date, place, url, tags, interviewer, guests);
    }

    /** The same facts with another day. */
    public Facts withDate(@Nullable LocalDate newDate) {
        return new Facts(title, publication, newDate, place, url, tags, interviewer, guests);
    }

    /** The same facts with another place. */
    public Facts withPlace(@Nullable String newPlace) {
        return new Facts(title, publication, date, newPlace, url, tags, interviewer, guests);
    }

    /** The same facts with another address. */
    public Facts withUrl(@Nullable URI newUrl) {
        return new Facts(title, publication, date, place, newUrl, tags, interviewer, guests);
    }

    /** The same facts with other tags. */
    public Facts withTags(List<String> newTags) {
        return new Facts(title, publication, date, place, url, newTags, interviewer, guests);
    }

    /** The same facts with another interviewer and other guests. */
    public Facts withPeople(@Nullable String newInterviewer, List<Speaker> newGuests) {
        return new Facts(title, publication, date, place, url, tags, newInterviewer, newGuests);
    }
}
