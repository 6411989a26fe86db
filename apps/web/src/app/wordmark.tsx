const seats = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4;
  return { x: 18 + 14.1 * Math.sin(angle), y: 18 - 14.1 * Math.cos(angle) };
});

/** A round table seen from above: eight seats, none of them at the head. */
export function Wordmark() {
  return (
    <>
      <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <circle cx="18" cy="18" r="6.5" fill="none" stroke="currentColor" strokeWidth="3" />
        {seats.map(({ x, y }) => (
          <circle key={`${x}-${y}`} cx={x.toFixed(1)} cy={y.toFixed(1)} r="2.9" fill="currentColor" />
        ))}
      </svg>
      Gremia
    </>
  );
}
