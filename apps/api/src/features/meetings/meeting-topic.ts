/** Where every act announces that a meeting's page shows something else now. */
export function meetingTopic(meetingId: string): string {
  return `meeting:${meetingId}`;
}

/** SQL: the topic of the row `meeting`. */
export const topicOfMeeting = `'${meetingTopic('')}' || meeting.id`;
