import { useLingui } from '@lingui/react/macro';
import type { NotApplicableGround } from '@gremia/domain/implementation/report';
import { groundWords } from './ground-words';

/** Why a duty does not apply, as it was chosen; nothing where nobody chose. */
export function ToldGround({ ground }: { ground: NotApplicableGround | null }) {
  const { t } = useLingui();
  if (ground === null) return null;
  const word = t(groundWords[ground].word);
  return <p>{t`Grund: ${word}`}</p>;
}
