import { useState, type KeyboardEvent } from 'react';
import { neighbourIn, type Direction } from './map-neighbours';
import type { DrawnArea, MapPicture } from './map-picture';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where the reader is on a map: one stop of the Tab key, arrows to the neighbour, Home to the middle. */
export function useMapCursor(picture: MapPicture, onSelect: ((key: string) => void) | undefined) {
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [hoveredKey, setHoveredKey] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const current = picture.byKey.get(currentKey ?? '') ?? picture.middle;
  const hovered = picture.byKey.get(hoveredKey ?? '');

  function step(direction: Direction, from: DrawnArea) {
    const around = from.area.neighbours.flatMap((key) => picture.byKey.get(key) ?? []);
    setHoveredKey(null);
    setCurrentKey((neighbourIn(direction, from, around) ?? from).key);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!current) return;
    const direction = directions[event.key];
    if (direction) step(direction, current);
    else if (event.key === 'Home') setCurrentKey(picture.middle?.key ?? null);
    else if (event.key === 'Enter' || event.key === ' ') onSelect?.(current.key);
    else if (event.key === 'Escape') setHoveredKey(null);
    else return;
    event.preventDefault();
  }

  return {
    current,
    /** The area whose words are shown: under the pointer, or where the focus is. */
    told: hovered ?? (focused ? current : undefined),
    keyboard: { onKeyDown, onFocus: () => setFocused(true), onBlur: () => setFocused(false) },
    pointer: (key: string) => ({
      onPointerEnter: () => setHoveredKey(key),
      onPointerLeave: () => setHoveredKey(null),
      onPointerDown: () => setCurrentKey(key),
      onClick: () => onSelect?.(key),
    }),
  };
}
