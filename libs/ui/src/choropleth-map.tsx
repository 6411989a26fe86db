import type { GeoPermissibleObjects } from 'd3-geo';
import { useId, useMemo, type ReactNode } from 'react';
import { classNames } from './class-names';
import type { Place } from './map-neighbours';
import { drawMap, mapSize, type Area, type MapPicture } from './map-picture';
import { useMapCursor } from './use-map-cursor';

export type { Area };

/** Step of the scale, 1 (least) to 5 (most), or none: "keine Angabe". */
export type ScaleStep = 1 | 2 | 3 | 4 | 5 | null;

export interface ChoroplethMapProps {
  /** Name of the map. */
  label: string;
  /** How to use it with the keyboard; stands below the map. */
  hint: string;
  areas: readonly Area[];
  /** Borders drawn stronger, e.g. of the Kreise. */
  borders?: GeoPermissibleObjects | undefined;
  stepOf: (key: string) => ScaleStep;
  /** What is said of an area after its name: "umgesetzt seit 2024". */
  wordsOf: (key: string) => string;
  /** The scale in words, from least to most, then "keine Angabe". */
  legend: readonly { step: ScaleStep; words: string }[];
  legendLabel: string;
  /** Source of the shapes, as their licence asks for it. */
  source: ReactNode;
  onSelect?: ((key: string) => void) | undefined;
}

/**
 * Areas in five steps of one colour. One stop of the Tab key; the arrows move to the neighbour in that direction,
 * Home returns to the middle, Enter selects. A table beside it must say the same.
 */
export function ChoroplethMap(props: ChoroplethMapProps) {
  const { hint, areas, borders, wordsOf, legend, legendLabel, source } = props;
  const id = useId();
  const picture = useMemo(() => drawMap(areas, borders), [areas, borders]);
  const cursor = useMapCursor(picture, props.onSelect);
  const { told } = cursor;

  return (
    <div className="choropleth">
      <div className="choropleth__stage">
        <svg className="choropleth__map" viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}>
          <Hatching id={`${id}-hatch`} />
          <Areas {...props} id={id} picture={picture} cursor={cursor} />
          {picture.borders ? <path className="choropleth__border" d={picture.borders} /> : null}
          {told ? (
            <>
              <path className="choropleth__current-edge" d={told.d} />
              <path className="choropleth__current" d={told.d} />
            </>
          ) : null}
        </svg>
        {told ? <Tip place={told} name={told.area.name} words={wordsOf(told.key)} /> : null}
      </div>
      <ul className="legend" aria-label={legendLabel}>
        {legend.map(({ step, words }) => (
          <li key={words}>
            <span className={`legend__swatch scale--${step ?? 'none'}`} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
      <p className="choropleth__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p className="choropleth__source">{source}</p>
    </div>
  );
}

interface AreasProps extends ChoroplethMapProps {
  id: string;
  picture: MapPicture;
  cursor: ReturnType<typeof useMapCursor>;
}

function Areas({ id, label, picture, cursor, stepOf, wordsOf }: AreasProps) {
  const { current } = cursor;
  return (
    <g
      className="choropleth__areas"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-describedby={`${id}-hint`}
      aria-activedescendant={current ? `${id}-${current.key}` : undefined}
      {...cursor.keyboard}
    >
      {picture.areas.map(({ key, area, d }) => {
        const step = stepOf(key);
        return (
          <path
            key={key}
            id={`${id}-${key}`}
            className={`choropleth__area scale--${step ?? 'none'}`}
            fill={step === null ? `url(#${id}-hatch)` : undefined}
            d={d}
            role="option"
            aria-selected={key === current?.key}
            aria-label={`${area.name}: ${wordsOf(key)}`}
            {...cursor.pointer(key)}
          />
        );
      })}
    </g>
  );
}

function Hatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="6" height="6" />
        <line className="hatch-line" x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
  );
}

/** Says the same as the area's own label, for those who see. */
function Tip({ place, name, words }: { place: Place; name: string; words: string }) {
  const left = Math.min(80, Math.max(20, (place.x / mapSize.width) * 100));
  const below = place.y < mapSize.height / 4;
  return (
    <div
      className={classNames('choropleth__tip', below && 'choropleth__tip--below')}
      style={{ insetInlineStart: `${left}%`, insetBlockStart: `${(place.y / mapSize.height) * 100}%` }}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      {words}
    </div>
  );
}
