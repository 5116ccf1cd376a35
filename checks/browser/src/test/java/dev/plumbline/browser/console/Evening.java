package dev.plumbline.browser.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** One new interview with a panel of three, and pages for those who take part. */
final class Evening implements AutoCloseable {

    private final House house;
    private final Browser browser;
    private final Interview interview;
    private final List<Person> people = new ArrayList<>();

    Evening(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
        this.interview = house.interview(3);
    }

    House house() {
        return house;
    }

    Interview interview() {
        return interview;
    }

    /** Somebody with a laptop in daylight, who has not opened anything. */
    Person somebody() {
        return somebody(1280, 633, ColorScheme.LIGHT);
    }

    Person somebody(int width, int height, ColorScheme scheme) {
        return kept(Person.at(house, browser, width, height, scheme));
    }

    /** Somebody with a laptop who goes to a console of its own. */
    Person somebodyAt(House other) {
        return kept(Person.at(other, browser, 1280, 633, ColorScheme.LIGHT));
    }

    private Person kept(Person person) {
        people.add(person);
        return person;
    }

    /** An interviewer, counted from 0, who has joined on a new device. */
    Person interviewer(int number) {
        return somebody().joins(interview.link(House.code(number)));
    }

    /** An interviewer in front of the first planned question. */
    Person interviewerAtWork(int number) {
        interview.open(0);
        Person person = interviewer(number);
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(person.chip(0))
                .isVisible();
        return person;
    }

    @Override
    public void close() {
        people.forEach(Person::close);
    }
}
