package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The borders of each range of characters that no content needs. */
class HiddenTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x08, 0x0B, 0x1F, 0x7F, 0x80, 0x9F, 0x2028, 0x202A, 0x202E, 0x2066, 0x2069,
                0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF
            })
    void whatNobodySeesIsHidden(int point) {
        assertThat(Hidden.isHidden(point)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', ' ', '~', 0xA0, 0x2027, 0x202F, 0x2065, 0x206A, 0xD7FF, 0xE000, 0xFDCF,
                0xFDF0, 0xFEFE, 0xFF00, 0xFFFD, 0x10000, 0x10FFFD
            })
    void itsNeighboursAreNot(int point) {
        assertThat(Hidden.isHidden(point)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069})
    void turningTheDirectionOfWritingIsCalledSo(int point) {
        assertThat(Hidden.name(point)).isEqualTo("a character that turns the direction of writing");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x2029, 0x206A, 0xFEFF, 0xE000})
    void everythingElseIsAControlCharacter(int point) {
        assertThat(Hidden.name(point)).isEqualTo("a control character");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDFFF})
    void aLoneSurrogateIsHalfACharacter(int point) {
        assertThat(Hidden.name(point)).isEqualTo("half a character");
    }
}
