package org.hiwar.interview.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الثلاثاء 13 أكتوبر 2015 | 2015-10-13",
                "الثلاثاء ١٣ تشرين الأول/أكتوبر ٢٠١٥ | 2015-10-13",
                "13 تشرين الأول (أكتوبر) 2015 | 2015-10-13",
                "3 كانون الثاني/ يناير، 2011 | 2011-01-03",
                "5 جانفي 2011 | 2011-01-05",
                "28 فيفري 2012 | 2012-02-28",
                "17 أوت 2009م | 2009-08-17",
                "20 غشت 2013 | 2013-08-20",
                "9 دجنبر 2016 | 2016-12-09",
                "1 ماي 2003 | 2003-05-01",
                "السابع، 7 من مايو عام 1999 | 1999-05-07",
                "13/10/2015 | 2015-10-13",
                "١٣/١٠/٢٠١٥ | 2015-10-13",
                "13-10-2015 | 2015-10-13",
                "13.10.2015 | 2015-10-13",
                "2015-10-13 | 2015-10-13",
                "2015/10/13 | 2015-10-13",
                "10/13/2015 | 2015-10-13",
            })
    void readsDaysOfTheGregorianCalendar(String printed, LocalDate day) {
        assertThat(PrintedDay.in(printed)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 محرم 1445هـ | 2023-07-19",
                "١ رمضان ١٤٤٤ هـ | 2023-03-23",
                "9 ذو الحجة 1443 | 2022-07-08",
                "9 ذي الحجة 1443 | 2022-07-08",
                "1 ربيع الآخر 1440 | 2018-12-08",
                "1 جمادى الأولى 1441هـ | 2019-12-27",
                "1/9/1444هـ | 2023-03-23",
                "1444/9/1 هـ | 2023-03-23",
            })
    void readsDaysOfTheHijriCalendar(String printed, LocalDate day) {
        assertThat(PrintedDay.in(printed)).contains(day);
    }

    @Test
    void takesTheGregorianDateOfADayInBothCalendars() {
        assertThat(PrintedDay.in("الأربعاء 1 محرم 1445هـ الموافق 20 يوليو 2023م"))
                .contains(LocalDate.of(2023, 7, 20));
    }

    @Test
    void takesTheFirstOfTwoDays() {
        assertThat(PrintedDay.in("2 مايو 2001 – 3 يونيو 2010")).contains(LocalDate.of(2001, 5, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أكتوبر 2015",
                "31 فبراير 2015",
                "45/45/2015",
                "النتيجة 3-2",
                "هاتف 05/1234/20151",
                "1 محرم 1799",
                "بين 1995 و2005",
            })
    void takesNothingElseForADay(String printed) {
        assertThat(PrintedDay.in(printed)).isEmpty();
    }
}
