package dev.plumbline.interview.event;

/**
 * One event with its place in the log.
 *
 * @param sequence from 1, without gaps
 * @param author code of the interviewer, or {@link #ROOM} for what happened in the room
 * @param command id of the command that caused it; appending the same command again changes nothing
 * @param event what happened
 */
public record Entry(long sequence, String author, String command, InterviewEvent event) {

    /** The author of what happened in the room, once for all interviewers. */
    public static final String ROOM = "room";
}
