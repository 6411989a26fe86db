export interface Place {
  key: string;
  /** Where its middle lies in the picture; y grows downwards. */
  x: number;
  y: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const aims: Record<Direction, { x: number; y: number }> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

// A neighbour counts for a direction while it lies within 72 degrees of it.
const leastCosine = 0.3;

/**
 * The neighbour that lies best in a direction: small angle first, then small distance.
 * @returns null where nothing lies in that direction
 */
export function neighbourIn(direction: Direction, from: Place, neighbours: readonly Place[]): Place | null {
  const aim = aims[direction];
  const rated = neighbours
    .map((place) => {
      const dx = place.x - from.x;
      const dy = place.y - from.y;
      const distance = Math.hypot(dx, dy) || 1;
      const cosine = (dx * aim.x + dy * aim.y) / distance;
      return { place, cosine, cost: distance / Math.max(cosine, 0.01) };
    })
    .filter(({ cosine }) => cosine > leastCosine)
    .sort((a, b) => a.cost - b.cost);
  return rated[0]?.place ?? null;
}
