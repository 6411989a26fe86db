/** The note that the licence of the shapes asks for, in its own words. */
export function MapSource() {
  return (
    <a href="https://www.bkg.bund.de" rel="external">
      © GeoBasis-DE / BKG 2021 (Daten verändert)
    </a>
  );
}
