/** Where accounts announces that a person signed out, changed the role or was disabled. */
export function personTopic(personId: string): string {
  return `person:${personId}`;
}
