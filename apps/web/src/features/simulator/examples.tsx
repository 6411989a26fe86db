import { useLingui } from '@lingui/react/macro';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

/** Scenarios worth a look, each an address like any other. */
export function Examples() {
  const { t } = useLingui();
  const examples = [
    {
      label: t`Elf Länder mit 66,66200 %: knapp gescheitert`,
      search: { regel: 'itplr-beschluss', gremium: 'planungsrat', stimmen: '6j1n1j1n1j1n2j2n2j' },
    },
    {
      label: t`Elf andere mit 66,67089 %: angenommen`,
      search: { regel: 'itplr-beschluss', gremium: 'planungsrat', stimmen: '2j1n2j2n2j1n1j1n5j' },
    },
    {
      label: t`Land dafür, Kommunen uneins`,
      search: { regel: 'zwei-baenke', gremium: 'kooperationsrat', stimmen: '13j3j3n' },
    },
    {
      label: t`6 Ja, 4 Nein, 7 Enthaltungen: angenommen …`,
      search: { regel: 'itplr-empfehlung', gremium: 'planungsrat', stimmen: '6j4n7e' },
    },
    {
      label: t`… oder abgelehnt, je nach Lesart`,
      search: { regel: 'itplr-empfehlung-anwesende', gremium: 'planungsrat', stimmen: '6j4n7e' },
    },
  ];
  return (
    <nav className="simulator__examples" aria-label={t`Beispiele`}>
      <span>{t`Zum Beispiel:`}</span>
      <ul>
        {examples.map(({ label, search }) => (
          <li key={label}>
            <PlaceLink to={places.simulator()} search={search}>
              {label}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
