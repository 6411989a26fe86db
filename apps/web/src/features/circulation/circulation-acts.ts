import { graphql } from '../../platform/graphql/graphql';

export const StartCirculationMutation = graphql(`
  mutation StartCirculation($input: StartCirculationInput!) {
    acted: startCirculation(input: $input) {
      __typename
      ... on Circulation {
        id
      }
      ... on StartCirculationRefused {
        reason
      }
    }
  }
`);

export const ExtendMutation = graphql(`
  mutation ExtendCirculation($input: ExtendCirculationInput!) {
    acted: extendCirculation(input: $input) {
      __typename
      ... on ExtendCirculationRefused {
        reason
      }
    }
  }
`);

export const CancelMutation = graphql(`
  mutation CancelCirculation($circulationId: ID!, $reason: String!) {
    acted: cancelCirculation(circulationId: $circulationId, reason: $reason) {
      __typename
      ... on CancelCirculationRefused {
        reason
      }
    }
  }
`);

export const CommentMutation = graphql(`
  mutation CommentOnCirculation($input: CommentOnCirculationInput!) {
    acted: commentOnCirculation(input: $input) {
      __typename
      ... on CommentOnCirculationRefused {
        reason
      }
    }
  }
`);

export const ObjectMutation = graphql(`
  mutation ObjectToCirculation($input: SeatWithReasonInput!) {
    acted: objectToCirculation(input: $input) {
      __typename
      ... on ObjectToCirculationRefused {
        reason
      }
    }
  }
`);

export const RepresentMutation = graphql(`
  mutation RepresentSeat($input: RepresentSeatInput!) {
    acted: representSeat(input: $input) {
      __typename
      ... on RepresentSeatRefused {
        reason
      }
    }
  }
`);

export const RecuseMutation = graphql(`
  mutation RecuseFromCirculation($input: SeatWithReasonInput!) {
    acted: recuseFromCirculation(input: $input) {
      __typename
      ... on RecuseFromCirculationRefused {
        reason
      }
    }
  }
`);

export const PlaceMutation = graphql(`
  mutation PlaceCirculation($circulationId: ID!, $meetingId: ID!) {
    acted: placeCirculation(circulationId: $circulationId, meetingId: $meetingId) {
      __typename
      ... on PlaceCirculationRefused {
        reason
      }
    }
  }
`);
