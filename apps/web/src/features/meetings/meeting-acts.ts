import { graphql } from '../../platform/graphql/graphql';

export const PlanMeetingMutation = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    acted: planMeeting(input: $input) {
      __typename
      ... on ActedMeeting {
        slug
      }
      ... on PlanMeetingRefused {
        reason
      }
    }
  }
`);

export const InviteMutation = graphql(`
  mutation InviteToMeeting($meetingId: ID!, $urgencyReason: String) {
    acted: inviteToMeeting(meetingId: $meetingId, urgencyReason: $urgencyReason) {
      __typename
      ... on InviteToMeetingRefused {
        reason
      }
    }
  }
`);

export const CancelMutation = graphql(`
  mutation CancelMeeting($meetingId: ID!, $reason: String!) {
    acted: cancelMeeting(meetingId: $meetingId, reason: $reason) {
      __typename
      ... on CancelMeetingRefused {
        reason
      }
    }
  }
`);

export const PostponeMutation = graphql(`
  mutation PostponeMeeting($input: PostponeMeetingInput!) {
    acted: postponeMeeting(input: $input) {
      __typename
      ... on PostponeMeetingRefused {
        reason
      }
    }
  }
`);

export const OpenMutation = graphql(`
  mutation OpenMeeting($meetingId: ID!) {
    acted: openMeeting(meetingId: $meetingId) {
      __typename
      ... on OpenMeetingRefused {
        reason
      }
    }
  }
`);

export const InterruptMutation = graphql(`
  mutation InterruptMeeting($meetingId: ID!) {
    acted: interruptMeeting(meetingId: $meetingId) {
      __typename
      ... on InterruptMeetingRefused {
        reason
      }
    }
  }
`);

export const ResumeMutation = graphql(`
  mutation ResumeMeeting($meetingId: ID!) {
    acted: resumeMeeting(meetingId: $meetingId) {
      __typename
      ... on ResumeMeetingRefused {
        reason
      }
    }
  }
`);

export const CloseMutation = graphql(`
  mutation CloseMeeting($meetingId: ID!) {
    acted: closeMeeting(meetingId: $meetingId) {
      __typename
      ... on CloseMeetingRefused {
        reason
      }
    }
  }
`);

export const CallItemMutation = graphql(`
  mutation CallItem($itemId: ID!) {
    acted: callItem(itemId: $itemId) {
      __typename
      ... on CallItemRefused {
        reason
      }
    }
  }
`);

export const FinishItemMutation = graphql(`
  mutation FinishItem($itemId: ID!) {
    acted: finishItem(itemId: $itemId) {
      __typename
      ... on FinishItemRefused {
        reason
      }
    }
  }
`);

export const AddItemMutation = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    acted: addAgendaItem(input: $input) {
      __typename
      ... on AddAgendaItemRefused {
        reason
      }
    }
  }
`);

export const MoveItemMutation = graphql(`
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) {
    acted: moveAgendaItem(input: $input) {
      __typename
      ... on MoveAgendaItemRefused {
        reason
      }
    }
  }
`);

export const RemoveItemMutation = graphql(`
  mutation RemoveAgendaItem($itemId: ID!) {
    acted: removeAgendaItem(itemId: $itemId) {
      __typename
      ... on RemoveAgendaItemRefused {
        reason
      }
    }
  }
`);

export const AttendanceMutation = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    acted: recordAttendance(input: $input) {
      __typename
      ... on RecordAttendanceRefused {
        reason
      }
    }
  }
`);

export const AttendanceOfAllMutation = graphql(`
  mutation RecordAttendanceOfAll($meetingId: ID!) {
    acted: recordAttendanceOfAll(meetingId: $meetingId) {
      __typename
      ... on RecordAttendanceOfAllRefused {
        reason
      }
    }
  }
`);

export const DepartureMutation = graphql(`
  mutation RecordDeparture($meetingId: ID!, $seatId: ID!) {
    acted: recordDeparture(meetingId: $meetingId, seatId: $seatId) {
      __typename
      ... on RecordDepartureRefused {
        reason
      }
    }
  }
`);

export const RecusalMutation = graphql(`
  mutation RecordRecusal($input: RecusalInput!) {
    acted: recordRecusal(input: $input) {
      __typename
      ... on RecordRecusalRefused {
        reason
      }
    }
  }
`);

export const WithdrawRecusalMutation = graphql(`
  mutation WithdrawRecusal($input: RecusalInput!) {
    acted: withdrawRecusal(input: $input) {
      __typename
      ... on WithdrawRecusalRefused {
        reason
      }
    }
  }
`);
