package dev.plumbline.bank.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaWriterTest {

    @Test
    void everyFieldCarriesItsSentenceAndItsLimits() {
        Shape shape =
                Shape.object()
                        .must("id", Shape.id(), "The file's name.")
                        .may("minutes", Shape.whole(8, 40), "Talking time.")
                        .may(
                                "tags",
                                Shape.listOf(Shape.text(12), 0, 3).distinct(),
                                "Words to search by.")
                        .may(
                                "swap",
                                Shape.mapOf(Shape.text(20), Shape.choice("a", "b"), 9),
                                "Words to exchange.")
                        .may("checked", Shape.orNull("a date", Shape.date()), "Last tried.");

        assertThat(SchemaWriter.draft07("Card", "urn:plumbline:card", shape))
                .isEqualTo(
                        """
                        {
                          "$schema": "http://json-schema.org/draft-07/schema#",
                          "$id": "urn:plumbline:card",
                          "title": "Card",
                          "type": "object",
                          "properties": {
                            "id": {
                              "description": "The file's name.",
                              "type": "string",
                              "minLength": 1,
                              "maxLength": 200,
                              "pattern": "^(?:[a-z0-9-]{6,64})$"
                            },
                            "minutes": {
                              "description": "Talking time.",
                              "type": "integer",
                              "minimum": 8,
                              "maximum": 40
                            },
                            "tags": {
                              "description": "Words to search by.",
                              "type": "array",
                              "items": {
                                "type": "string",
                                "minLength": 1,
                                "maxLength": 12,
                                "pattern": "^[^\\\\n]*[^\\\\s][^\\\\n]*$"
                              },
                              "minItems": 0,
                              "maxItems": 3,
                              "uniqueItems": true
                            },
                            "swap": {
                              "description": "Words to exchange.",
                              "type": "object",
                              "propertyNames": {
                                "minLength": 1,
                                "maxLength": 20,
                                "pattern": "^[^\\\\n]*[^\\\\s][^\\\\n]*$"
                              },
                              "additionalProperties": {
                                "description": "Words to exchange.",
                                "type": "string",
                                "enum": [
                                  "a",
                                  "b"
                                ]
                              },
                              "minProperties": 0,
                              "maxProperties": 9
                            },
                            "checked": {
                              "description": "Last tried.",
                              "anyOf": [
                                {
                                  "type": "string",
                                  "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                                  "format": "date"
                                },
                                {
                                  "type": "null"
                                }
                              ]
                            }
                          },
                          "required": [
                            "id"
                          ],
                          "additionalProperties": false
                        }
                        """);
    }
}
