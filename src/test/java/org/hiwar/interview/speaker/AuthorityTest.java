package org.hiwar.interview.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hiwar.interview.SpeakerName;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static KnownSpeaker known(String id, String name, String... spellings) {
        return new KnownSpeaker(id, name, List.of(spellings), List.of(), null);
    }

    private static List<String> candidates(Authority authority, String name) {
        return authority.candidates(List.of(SpeakerName.id(name))).stream()
                .map(KnownSpeaker::id)
                .toList();
    }

    private final Authority authority = new Authority(List.of(
            known("henderson", "مايكل هندرسون"),
            known("akkad", "سمير العقاد", "أبو فؤاد"),
            known("akkad-2", "سمير حسن العقاد")));

    @Test
    void findsAnybodyByIdNameAndSpelling() {
        assertThat(authority.find("akkad")).hasValue(authority.speakers().get(1));
        assertThat(authority.find("الدكتور سمير العقّاد"))
                .hasValue(authority.speakers().get(1));
        assertThat(authority.find("أبي فؤاد")).hasValue(authority.speakers().get(1));
        assertThat(authority.find("سمير")).isEmpty();
    }

    @Test
    void aListedNameHasOneCandidateHoweverAlikeOthersAre() {
        assertThat(candidates(authority, "سمير العقاد")).containsExactly("akkad");
    }

    @Test
    void anotherFormOfOneNameHasOneCandidate() {
        assertThat(candidates(authority, "ميشيل هندرسون")).containsExactly("henderson");
    }

    @Test
    void aFormOfTwoNamesHasTwoCandidates() {
        assertThat(candidates(authority, "سمير عقاد")).containsExactly("akkad", "akkad-2");
    }

    @Test
    void aSurnameAloneHasNone() {
        assertThat(candidates(authority, "العقاد")).isEmpty();
        assertThat(candidates(authority, "هندرسون")).isEmpty();
    }

    @Test
    void joinsASpellingAndSeparatesItAgain() {
        AuthorityEdit joined = AuthorityEdit.join(authority, "henderson", "ميخائيل هندرسون");
        assertThat(joined.changes())
                .containsExactly("«ميخائيل هندرسون» is a spelling of «مايكل هندرسون» (henderson) now");
        assertThat(joined.authority().speakers().get(0).spellings()).containsExactly("ميخائيل هندرسون");
        AuthorityEdit apart = AuthorityEdit.separate(joined.authority(), "مايكل هندرسون", "ميخائيل هندرسون");
        assertThat(apart.authority().speakers().get(0).spellings()).isEmpty();
        assertThat(candidates(apart.authority(), "ميخائيل هندرسون")).isEmpty();
        assertThat(candidates(apart.authority(), "ميشيل هندرسون")).containsExactly("henderson");
        AuthorityEdit again = AuthorityEdit.join(apart.authority(), "henderson", "ميخائيل هندرسون");
        assertThat(candidates(again.authority(), "ميخائيل هندرسون")).containsExactly("henderson");
    }

    @Test
    void joinsTwoKnownSpeakersWithAllTheirSpellings() {
        AuthorityEdit joined = AuthorityEdit.join(authority, "akkad-2", "akkad");
        assertThat(joined.authority().speakers()).extracting(KnownSpeaker::id).containsExactly("henderson", "akkad-2");
        assertThat(joined.authority().speakers().get(1).spellings()).containsExactly("سمير العقاد", "أبو فؤاد");
    }

    @Test
    void takesASpellingFromOneSpeakerToAnother() {
        AuthorityEdit joined = AuthorityEdit.join(authority, "akkad-2", "أبو فؤاد");
        assertThat(joined.authority().speakers().get(1).spellings()).isEmpty();
        assertThat(joined.authority().speakers().get(2).spellings()).containsExactly("أبو فؤاد");
    }

    @Test
    void makesASpeakerWhoWasUnknown() {
        AuthorityEdit joined = AuthorityEdit.join(Authority.NONE, "الدكتورة هدى مطر", "هدى سالم مطر");
        assertThat(joined.authority().speakers())
                .containsExactly(known("هدى-مطر".replace('ى', 'ي'), "هدى مطر", "هدى سالم مطر"));
    }

    @Test
    void doesNothingTwice() {
        assertThat(AuthorityEdit.join(authority, "akkad", "أبي فؤاد").changes()).isEmpty();
        Authority apart =
                AuthorityEdit.separate(authority, "akkad", "سمير عقاد").authority();
        assertThat(AuthorityEdit.separate(apart, "akkad", "سمير عقاد").changes())
                .isEmpty();
    }

    @Test
    void separatesNobodyFromTheirOwnName() {
        assertThatThrownBy(() -> AuthorityEdit.separate(authority, "akkad", "سمير العقاد"))
                .hasMessageContaining("is itself the name of \"akkad\"");
    }

    @Test
    void refusesTwoSpeakersWithOneIdOrSpelling() {
        assertThatThrownBy(() -> new Authority(List.of(known("a", "هدى مطر"), known("a", "هدى قمر"))))
                .hasMessageContaining("two speakers have the id \"a\"");
        assertThatThrownBy(() -> new Authority(List.of(known("a", "هدى مطر"), known("b", "هدي مطر"))))
                .hasMessageContaining("\"b\" and \"a\" share a spelling");
    }
}
