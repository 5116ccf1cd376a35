package dev.plumbline.browser.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A disk that takes no more, here or at the server, loses nothing and is called by its name. */
@ExtendWith(WithConsole.class)
class FullDiskTest {

    @Test
    void whatTheServerCannotKeepTheDeviceKeepsUntilItCan(Evening evening)
            throws IOException, InterruptedException {
        try (House house = House.open()) {
            Interview interview = house.interview(1);
            interview.open(0);
            Person ada = evening.somebodyAt(house).joins(interview.link(House.code(0)));
            assertThat(ada.chip(0)).isVisible();
            ada.isSaved();

            house.fillsItsDisk();
            ada.presses(ada.keyOf(0), ada.keyOf(1)).sees("Not saved, 2 changes kept on");
            ada.button("Not saved").click();
            ada.sees("Nothing was kept; your device keeps what you did.").presses("Escape");
            assertThat(ada.acts("ticked")).isEmpty();
            house.hasRoomAgain();

            ada.presses(ada.keyOf(2)).isSaved();
            assertThat(ada.acts("ticked")).hasSize(3);
        }
    }

    @Test
    void aDeviceWithoutRoomStillSendsAndSaysThatItKeepsNothing(Evening evening) {
        Person ada = evening.interviewerAtWork(0);
        ada.isSaved()
                .page()
                .evaluate(
                        "() => { IDBObjectStore.prototype.put = () => { throw new"
                                + " DOMException('full', 'QuotaExceededError') } }");

        ada.presses(ada.keyOf(0), ada.keyOf(1)).isSaved();

        assertThat(ada.acts("ticked")).hasSize(2);
        ada.context().setOffline(true);
        ada.presses(ada.keyOf(2)).sees("Offline, 1 change kept in this tab");
        ada.context().setOffline(false);
        ada.isSaved();
        assertThat(ada.acts("ticked")).hasSize(3);
    }
}
