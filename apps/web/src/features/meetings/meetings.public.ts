export { berlinInstant, parseTimeOfDay } from './berlin-time';
export { type MeetingView, useMeetingView } from './use-meeting-view';
